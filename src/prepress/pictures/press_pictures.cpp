#include "prepress/pictures/press_pictures.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <sstream>

#include "display/file_order.h"
#include "prepress/pictures/content_id.h"
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
constexpr int kGreyTolerance = 3;  // Of 255, what JPEG does to a grey.

/// Raise it with every change of what a picture becomes, for pictures are kept by a name with it.
constexpr int kPictureRevision = 4;
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

/// The most ink of any pixel of a row, four samples of 255.
int most_of(const unsigned char* row, std::size_t samples) {
    int most = 0;
    for (std::size_t x = 0; x + 3 < samples; x += 4)
        most = std::max(most, row[x] + row[x + 1] + row[x + 2] + row[x + 3]);
    return most;
}

/// The most ink of any pixel as it comes out of the file, in percent, rounded up.
int most_ink_of(const PressPicture& picture) {
    if (picture.inks == PictureInks::grey) return 100;
    const FileBytes bytes(picture.bytes.begin(), picture.bytes.end());
    int most = 0;
    if (picture.coding == PictureCoding::flat) {
        most = most_of(bytes.data(), bytes.size());
    } else {
        const auto rows = open_jpeg_rows(bytes, {double(picture.width), double(picture.height)});
        std::vector<unsigned char> row(std::size_t{4} * static_cast<std::size_t>(picture.width));
        while (rows && (*rows)->next(row.data())) most = std::max(most, most_of(row.data(), row.size()));
    }
    return (most * 100 + 254) / 255;
}

/// One way of making a picture ready.
struct Attempt {
    const PlacedImage& image;  ///< In file order.
    ImageColour colour = ImageColour::full;
    PixelCount target;
    int limit = 0;  ///< Percent of ink before it is coded.
    PictureCoding coding = PictureCoding::jpeg;
};

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
    RowSeparator separator(profile, {rows.channels(), rows.icc(), attempt.colour}, attempt.limit);
    const bool is_flat = attempt.coding == PictureCoding::flat;
    InkJpeg jpeg(attempt.target, separator.components());
    FlatRows flat;
    std::vector<unsigned char> inks;
    const RowTaker separate_row = [&](const std::vector<unsigned char>& pixels) {
        separator.separate(pixels, inks);
        is_flat ? flat.add(inks, separator.components()) : jpeg.add(inks);
    };
    AreaScaler scaler(window_in(rows, image), attempt.target, rows.channels());
    std::vector<unsigned char> row(static_cast<std::size_t>(rows.width()) * static_cast<std::size_t>(rows.channels()));
    // To the last row, for damage in what is shown may first be noticed beyond it.
    for (int y = 0; y < rows.height(); ++y) {
        if (!rows.next(row.data())) return refuse(image, RowsFault::unreadable);
        if (!scaler.is_done()) scaler.take(row.data(), separate_row);
    }
    if (!scaler.is_done()) return refuse(image, RowsFault::unreadable);
    PressPicture out{attempt.target.width, attempt.target.height,
                     separator.components() == 1 ? PictureInks::grey : PictureInks::cmyk, attempt.coding,
                     is_flat ? flat.finish() : jpeg.finish()};
    out.most_ink = most_ink_of(out);
    out.most_ink_before = separator.most_before();
    return out;
}

}  // namespace

PictureSeparation::PictureSeparation(PressProfile profile, int screen)
    : profile_(std::move(profile)), ppi_(std::min(2 * screen, kMostPpi)), profile_id_(content_id(profile_.icc)) {}

std::string PictureSeparation::key(const PlacedImage& placed) const {
    const PlacedImage image = in_file_order(placed);
    const PixelCount target = target_of(image, ppi_);
    const std::string_view bytes(reinterpret_cast<const char*>(image.bytes->data()), image.bytes->size());
    const std::string whole =
        fmt::format("{} {} {} {} {} {} {} {} {} {} {} {}", kPictureRevision, content_id(bytes), image.crop_x,
                    image.crop_y, image.crop_width, image.crop_height, target.width, target.height, profile_id_,
                    profile_.ink_limit, int(image.format), int(image.colour));
    return "picture-" + content_id(whole);
}

// How much JPEG adds is known only afterwards: where it was too much, it is made again with so much more room. A
// percent is left for decoders that round otherwise. A picture that JPEG cannot hold to the limit is kept without.
Result<PressPicture> PictureSeparation::separate(const PlacedImage& placed) const {
    const PlacedImage image = in_file_order(placed);
    const int limit = profile_.ink_limit;
    Attempt attempt{image, is_without_colour(image) ? ImageColour::grey : image.colour, target_of(image, ppi_)};
    for (int room = kForJpeg; room <= kMostForJpeg;) {
        attempt.limit = limit - room;
        auto picture = separated(attempt, profile_);
        const bool is_held = picture && (picture->inks == PictureInks::grey || picture->most_ink < limit);
        if (!picture || is_held) return picture;
        room += picture->most_ink - limit + 1;
    }
    attempt.limit = limit;
    attempt.coding = PictureCoding::flat;
    return separated(attempt, profile_);
}

std::string to_bytes(const PressPicture& picture) {
    return fmt::format("{} {} {} {} {} {} {} {}\n", kMagic, picture.width, picture.height, int(picture.inks),
                       int(picture.coding), picture.most_ink, picture.most_ink_before, picture.bytes.size()) +
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
    head >> magic >> picture.width >> picture.height >> inks >> coding >> picture.most_ink >> picture.most_ink_before >>
        size;
    if (!head || magic != kMagic || bytes.size() - end - 1 != size) return std::nullopt;
    picture.inks = PictureInks{inks};
    picture.coding = PictureCoding{coding};
    picture.bytes = bytes.substr(end + 1);
    return picture;
}

}  // namespace banxin
