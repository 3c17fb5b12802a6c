#include "prepress/pictures/press_pictures.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <sstream>

#include "display/file_order.h"
#include "prepress/pictures/content_id.h"
#include "prepress/pictures/line_art.h"
#include "prepress/pictures/press_pictures_inks.h"
#include "prepress/pictures/press_pictures_rows.h"
#include "prepress/pictures/press_pictures_scale.h"
#include "prepress/pictures/press_pictures_write.h"
#include "render/to_pt.h"

namespace banxin {
namespace {

constexpr int kMostPpi = 300;
constexpr double kWorthScaling = 1.5;  // Times the pixels wanted; nearer to them, averaging only blurs.
constexpr int kForJpeg = 5;            // Percent of ink that JPEG usually adds at most, in its waves beside edges.
constexpr int kMostForJpeg = 10;   // Beyond this the picture would suffer more from the room than from larger files.
constexpr int kFewOverLimit = 50;  // Hundredths of a per cent of the pixels.
constexpr int kGreyTolerance = 3;  // Of 255, what JPEG does to a grey.

/// Raise it with every change of what a picture becomes, for pictures are kept by a name with it.
constexpr int kPictureRevision = 6;
constexpr std::string_view kMagic = "banxin-press-picture";

double inches(Length length) {
    return to_pt(length) / 72;
}

int pixels_for(Length length, int crop, int ppi) {
    const double wanted = inches(length) * ppi;
    if (crop <= wanted * std::min(kWorthScaling, double{kMostPpi} / ppi * 1.0001)) return crop;
    return std::max(1, static_cast<int>(std::ceil(wanted)));
}

PixelCount target_of(const PlacedImage& image, int ppi) {
    return {pixels_for(image.area.width, image.crop_width, ppi), pixels_for(image.area.height, image.crop_height, ppi)};
}

/// What of the whole picture is wanted for twice the target, so that averaging has something to average.
PixelsWanted wanted_of(const PlacedImage& image, PixelCount target) {
    return {std::min(2.0 * target.width / image.crop_width, 1.0) * image.pixel_width,
            std::min(2.0 * target.height / image.crop_height, 1.0) * image.pixel_height};
}

/// The image's crop in the pixels of the rows, which may be fewer than the file's.
PixelWindow window_in(const PictureRows& rows, const PlacedImage& image) {
    const double x_scale = double(rows.width()) / image.pixel_width;
    const double y_scale = double(rows.height()) / image.pixel_height;
    return {image.crop_x * x_scale, image.crop_y * y_scale, image.crop_width * x_scale, image.crop_height * y_scale};
}

tl::unexpected<Failure> refuse(const PlacedImage& image, RowsFault fault) {
    Diagnostic wrong{Severity::error,
                     "picture-damaged",
                     {image.path},
                     phrase("the picture is damaged or ends early"),
                     phrase("ask for the file again; what is missing would be printed grey")};
    if (fault == RowsFault::too_large) {
        wrong.code = "picture-too-large";
        wrong.message = phrase("the picture is progressive or interlaced, and too large for the memory that takes");
        wrong.hint = phrase("save it as a baseline JPEG or a PNG without interlace");
    }
    return fail_input({wrong});
}

bool is_grey(const unsigned char* pixel) {
    return std::abs(pixel[0] - pixel[1]) <= kGreyTolerance && std::abs(pixel[1] - pixel[2]) <= kGreyTolerance &&
           std::abs(pixel[0] - pixel[2]) <= kGreyTolerance;
}

/// True for a picture in RGB that has no colour; looked for in the smallest form that it can be read in.
bool is_without_colour(const PlacedImage& image) {
    const auto rows = open_rows(image, {});
    if (!rows || (*rows)->channels() != 3) return false;
    std::vector<unsigned char> row(std::size_t{3} * static_cast<std::size_t>((*rows)->width()));
    for (int y = 0; y < (*rows)->height() && (*rows)->next(row.data()); ++y) {
        for (std::size_t x = 0; x < row.size(); x += 3) {
            if (!is_grey(&row[x])) return false;
        }
    }
    return true;
}

/// Adds up the ink of pixels, four samples of 255 each.
class InkSums {
  public:
    explicit InkSums(int limit) : limit_(limit * 255 / 100) {}

    void add(const unsigned char* row, std::size_t samples) {
        for (std::size_t x = 0; x + 3 < samples; x += 4) {
            const int sum = row[x] + row[x + 1] + row[x + 2] + row[x + 3];
            most_ = std::max(most_, sum);
            over_ += sum > limit_ ? 1 : 0;
        }
        pixels_ += static_cast<std::int64_t>(samples / 4);
    }
    /// In percent, rounded up.
    int most() const { return (most_ * 100 + 254) / 255; }
    /// In hundredths of a per cent, rounded up.
    int over() const { return pixels_ == 0 ? 0 : static_cast<int>((over_ * 10'000 + pixels_ - 1) / pixels_); }

  private:
    int limit_;
    int most_ = 0;
    std::int64_t over_ = 0;
    std::int64_t pixels_ = 0;
};

/// The ink of a picture in four inks as it comes out of the file.
InkSums ink_sums_of(const PressPicture& picture, int limit) {
    InkSums sums(limit);
    const FileBytes bytes(picture.bytes.begin(), picture.bytes.end());
    if (picture.coding == PictureCoding::flat) {
        sums.add(bytes.data(), bytes.size());
        return sums;
    }
    const auto rows = open_jpeg_rows(bytes, {double(picture.width), double(picture.height)});
    std::vector<unsigned char> row(std::size_t{4} * static_cast<std::size_t>(picture.width));
    while (rows && (*rows)->next(row.data())) sums.add(row.data(), row.size());
    return sums;
}

/// Writes down how much ink the picture has.
void add_up_ink(PressPicture& picture, int limit) {
    picture.most_ink = 100;
    if (picture.inks == PictureInks::grey) return;
    const InkSums sums = ink_sums_of(picture, limit);
    picture.most_ink = sums.most();
    picture.over_limit = sums.over();
}

/// One way of making a picture ready.
struct Attempt {
    const PlacedImage& image;  ///< In file order.
    ImageColour colour = ImageColour::full;
    PixelCount target;
    int limit = 0;  ///< Percent of ink before it is coded.
    PictureCoding coding = PictureCoding::jpeg;
    PictureGround ground{};
    OverLimit over_limit = OverLimit::take;
};

/// Lays the ground under rows of inks, where they are clear.
class GroundRows {
  public:
    explicit GroundRows(const PictureGround& ground) {
        std::transform(ground.mix.begin(), ground.mix.end(), levels_.begin(),
                       [](int share) { return (share * 255 + 5'000) / 10'000; });
    }

    /// True where the ground needs more plates than black's.
    bool has_colour() const { return levels_[0] + levels_[1] + levels_[2] > 0; }

    void lay(const std::vector<unsigned char>& alpha, int components, std::vector<unsigned char>& inks) const {
        for (std::size_t x = 0; x < alpha.size(); ++x) {
            for (int part = 0; part < components; ++part) {
                const std::size_t at = x * static_cast<std::size_t>(components) + static_cast<std::size_t>(part);
                const int level = levels_[static_cast<std::size_t>(components == 1 ? 3 : part)];
                inks[at] = static_cast<unsigned char>(std::min(255, inks[at] + level * (255 - alpha[x]) / 255));
            }
        }
    }

  private:
    std::array<int, 4> levels_{};
};

/// Four inks a pixel out of black alone.
void spread_black(std::vector<unsigned char>& inks) {
    std::vector<unsigned char> four(inks.size() * 4, 0);
    for (std::size_t x = 0; x < inks.size(); ++x) four[x * 4 + 3] = inks[x];
    inks = std::move(four);
}

/// Rows of inks as they are stored where nothing packs them: grey counts from white.
class FlatRows {
  public:
    void add(const std::vector<unsigned char>& inks, int components) {
        for (const unsigned char ink : inks) bytes_ += static_cast<char>(components == 1 ? 255 - ink : ink);
    }
    std::string finish() { return std::move(bytes_); }

  private:
    std::string bytes_;
};

Result<PressPicture> separated(const Attempt& attempt, const PressProfile& profile) {
    const PlacedImage& image = attempt.image;
    auto opened = open_rows(image, wanted_of(image, attempt.target));
    if (!opened) return refuse(image, opened.error());
    PictureRows& rows = **opened;
    RowSeparator separator(profile, {rows.channels(), rows.icc(), attempt.colour, attempt.over_limit}, attempt.limit);
    const GroundRows ground(attempt.ground);
    const bool lays_ground = rows.has_alpha() && !attempt.ground.is_bare();
    const bool is_flat = attempt.coding == PictureCoding::flat || lays_ground;
    const int components = lays_ground && ground.has_colour() ? 4 : separator.components();
    InkJpeg jpeg(attempt.target, components);
    FlatRows flat;
    std::vector<unsigned char> inks;
    std::vector<unsigned char> alpha;
    const RowTaker separate_row = [&](const std::vector<unsigned char>& pixels) {
        separator.separate(pixels, inks);
        if (components > separator.components()) spread_black(inks);
        if (lays_ground) ground.lay(alpha, components, inks);
        is_flat ? flat.add(inks, components) : jpeg.add(inks);
    };
    AreaScaler scaler(window_in(rows, image), attempt.target, rows.channels());
    AreaScaler alpha_scaler(window_in(rows, image), attempt.target, 1);
    const RowTaker keep_alpha = [&](const std::vector<unsigned char>& shares) { alpha = shares; };
    std::vector<unsigned char> row(static_cast<std::size_t>(rows.width()) * static_cast<std::size_t>(rows.channels()));
    // To the last row, for damage in what is shown may first be noticed beyond it.
    for (int y = 0; y < rows.height(); ++y) {
        if (!rows.next(row.data())) return refuse(image, RowsFault::unreadable);
        if (lays_ground && !alpha_scaler.is_done()) alpha_scaler.take(rows.alpha().data(), keep_alpha);
        if (!scaler.is_done()) scaler.take(row.data(), separate_row);
    }
    if (!scaler.is_done()) return refuse(image, RowsFault::unreadable);
    PressPicture out{attempt.target.width, attempt.target.height,
                     components == 1 ? PictureInks::grey : PictureInks::cmyk,
                     is_flat ? PictureCoding::flat : PictureCoding::jpeg, is_flat ? flat.finish() : jpeg.finish()};
    out.is_clear_somewhere = rows.has_alpha();
    add_up_ink(out, profile.ink_limit);
    out.most_ink_before = separator.most_before();
    out.profile = profile_of(rows.channels(), rows.icc());
    out.is_separated_anew = attempt.over_limit == OverLimit::convert;
    return out;
}

// How much JPEG adds is known only afterwards: where it was too much, it is made again with so much more room. A
// percent is left for decoders that round otherwise. A picture that JPEG cannot hold to the limit is kept without, but
// for one that is over it in so few pixels that nobody finds them: twice the bytes would buy nothing.
Result<PressPicture> within_limit(Attempt attempt, const PressProfile& profile) {
    const int limit = profile.ink_limit;
    for (int room = kForJpeg; room <= kMostForJpeg;) {
        attempt.limit = limit - room;
        auto picture = separated(attempt, profile);
        const bool is_held = picture && (picture->inks == PictureInks::grey || picture->most_ink < limit ||
                                         picture->coding == PictureCoding::flat);
        if (!picture || is_held) return picture;
        room += picture->most_ink - limit + 1;
        if (room > kMostForJpeg && picture->over_limit < kFewOverLimit) return picture;
    }
    attempt.limit = limit;
    attempt.coding = PictureCoding::flat;
    return separated(attempt, profile);
}

/// True for a picture that came in inks with more than the limit.
bool is_over_in_inks(const PressPicture& picture, const PlacedImage& image, const PressProfile& profile) {
    if (picture.inks != PictureInks::cmyk || picture.most_ink_before <= profile.ink_limit) return false;
    const auto rows = open_rows(image, {});
    return rows && (*rows)->channels() == 4;
}

}  // namespace

PictureSeparation::PictureSeparation(PressProfile profile, int screen, OverLimit over_limit)
    : profile_(std::move(profile)),
      ppi_(std::min(2 * screen, kMostPpi)),
      over_limit_(over_limit),
      profile_id_(content_id(profile_.icc)) {}

std::string PictureSeparation::key(const PlacedImage& placed, const PictureGround& ground) const {
    const PlacedImage image = in_file_order(placed);
    const PixelCount target = target_of(image, ppi_);
    const std::string_view bytes(reinterpret_cast<const char*>(image.bytes->data()), image.bytes->size());
    const std::string whole = fmt::format(
        "{} {} {} {} {} {} {} {} {} {} {} {} {} {}", kPictureRevision, content_id(bytes), image.crop_x, image.crop_y,
        image.crop_width, image.crop_height, target.width, target.height, profile_id_, profile_.ink_limit,
        int(image.format), int(image.colour), int(over_limit_), fmt::join(ground.mix, ","));
    return "picture-" + content_id(whole);
}

Result<PressPicture> PictureSeparation::separate(const PlacedImage& placed, const PictureGround& ground) const {
    const PlacedImage image = in_file_order(placed);
    if (auto line_art = line_art_of(image)) return *std::move(line_art);
    Attempt attempt{image, is_without_colour(image) ? ImageColour::grey : image.colour, target_of(image, ppi_)};
    attempt.ground = ground;
    auto picture = within_limit(attempt, profile_);
    const bool is_anew = picture && over_limit_ == OverLimit::convert && is_over_in_inks(*picture, image, profile_);
    if (!is_anew) return picture;
    attempt.over_limit = OverLimit::convert;
    return within_limit(attempt, profile_);
}
std::string to_bytes(const PressPicture& picture) {
    return fmt::format("{} {} {} {} {} {} {} {} {} {} {} {} {}\n", kMagic, picture.width, picture.height,
                       int(picture.inks), int(picture.coding), picture.most_ink, picture.most_ink_before,
                       picture.over_limit, picture.bits, int(picture.profile), int(picture.is_clear_somewhere),
                       int(picture.is_separated_anew), picture.bytes.size()) +
           picture.bytes;
}

std::optional<PressPicture> press_picture_from(const std::string& bytes) {
    const std::size_t end = bytes.find('\n');
    if (end == std::string::npos) return std::nullopt;
    std::istringstream head(bytes.substr(0, end));
    std::string magic;
    PressPicture picture;
    int inks = 0;
    int coding = 0;
    std::size_t size = 0;
    int profile = 0;
    head >> magic >> picture.width >> picture.height >> inks >> coding >> picture.most_ink >> picture.most_ink_before;
    head >> picture.over_limit >> picture.bits >> profile >> picture.is_clear_somewhere >> picture.is_separated_anew >>
        size;
    if (!head || magic != kMagic || bytes.size() - end - 1 != size) return std::nullopt;
    picture.inks = PictureInks{inks};
    picture.coding = PictureCoding{coding};
    picture.profile = ProfileUsed{profile};
    picture.bytes = bytes.substr(end + 1);
    return picture;
}

}  // namespace banxin
