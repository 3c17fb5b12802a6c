#include "read/alpha_contour.h"

#include <png.h>

#include <algorithm>
#include <csetjmp>
#include <cstdint>
#include <cstring>
#include <optional>

namespace banxin {

namespace {

constexpr int kBands = 48;
constexpr int kSamples = 4;
constexpr unsigned char kOpaque = 128;

/// Columns [first, end) of a band that have ink.
struct Extent {
    int first = 0;
    int end = 0;
    bool has_ink() const { return end > first; }
};

void take_bytes(png_structp file, png_bytep out, std::size_t count) {
    auto* rest = static_cast<std::string_view*>(png_get_io_ptr(file));
    if (rest->size() < count) png_error(file, "the file breaks off");
    std::memcpy(out, rest->data(), count);
    rest->remove_prefix(count);
}
[[noreturn]] void jump_back(png_structp file, png_const_charp) {
    png_longjmp(file, 1);
}
void say_nothing(png_structp, png_const_charp) {}

// Reads a PNG file row by row. Nothing in a step needs a destructor, for libpng jumps.
class AlphaReader {
  public:
    explicit AlphaReader(std::string_view png)
        : rest_(png),
          file_(png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, jump_back, say_nothing)),
          head_(png_create_info_struct(file_)) {
        png_set_read_fn(file_, &rest_, take_bytes);
    }
    ~AlphaReader() { png_destroy_read_struct(&file_, &head_, nullptr); }
    AlphaReader(const AlphaReader&) = delete;
    AlphaReader& operator=(const AlphaReader&) = delete;

    bool read_head() {
        if (setjmp(png_jmpbuf(file_))) return false;
        png_read_info(file_, head_);
        png_set_expand(file_);
        png_set_scale_16(file_);
        png_set_gray_to_rgb(file_);
        png_set_add_alpha(file_, 0xFF, PNG_FILLER_AFTER);
        png_read_update_info(file_, head_);
        return png_get_interlace_type(file_, head_) == PNG_INTERLACE_NONE;
    }
    bool read_row(unsigned char* row) {
        if (setjmp(png_jmpbuf(file_))) return false;
        png_read_row(file_, row, nullptr);
        return true;
    }
    int width() const { return static_cast<int>(png_get_image_width(file_, head_)); }
    int height() const { return static_cast<int>(png_get_image_height(file_, head_)); }

  private:
    std::string_view rest_;
    png_structp file_;
    png_infop head_;
};

void widen(Extent& band, const std::vector<unsigned char>& row, int width) {
    const auto has_ink = [&](int x) { return row[static_cast<std::size_t>(x) * kSamples + 3] >= kOpaque; };
    int first = 0;
    while (first < width && !has_ink(first)) ++first;
    if (first == width) return;
    int end = width;
    while (!has_ink(end - 1)) --end;
    band = band.has_ink() ? Extent{std::min(band.first, first), std::max(band.end, end)} : Extent{first, end};
}

std::vector<Extent> extents(AlphaReader& reader) {
    std::vector<Extent> bands(kBands);
    std::vector<unsigned char> row(static_cast<std::size_t>(reader.width()) * kSamples);
    for (int y = 0; y < reader.height(); ++y) {
        if (!reader.read_row(row.data())) return {};
        widen(bands[static_cast<std::size_t>(std::int64_t{y} * kBands / reader.height())], row, reader.width());
    }
    return bands;
}

int thousandth(int part, int whole) {
    return static_cast<int>(std::int64_t{part} * 1000 / whole);
}

/// Down the right side of the bands with ink, up the left one; a band without any in between keeps the one before.
std::vector<PicturePoint> steps_round(const std::vector<Extent>& bands, int width) {
    std::vector<PicturePoint> right, left;
    for (int i = 0; i < kBands; ++i) {
        const Extent& band = bands[static_cast<std::size_t>(i)];
        if (!band.has_ink()) continue;
        const int top = thousandth(i, kBands);
        const int bottom = std::min(thousandth(i + 1, kBands) + 1, 1000);
        const int far = std::min(thousandth(band.end, width) + 1, 1000);
        right.insert(right.end(), {{far, top}, {far, bottom}});
        left.insert(left.end(), {{thousandth(band.first, width), top}, {thousandth(band.first, width), bottom}});
    }
    right.insert(right.end(), left.rbegin(), left.rend());
    return right;
}

}  // namespace

std::vector<PicturePoint> alpha_contour(std::string_view png) {
    AlphaReader reader(png);
    if (!reader.read_head()) return {};
    const std::vector<Extent> bands = extents(reader);
    const bool is_whole = std::all_of(
        bands.begin(), bands.end(), [&](const Extent& band) { return band.first == 0 && band.end == reader.width(); });
    if (bands.empty() || is_whole) return {};
    return steps_round(bands, reader.width());
}

}  // namespace banxin
