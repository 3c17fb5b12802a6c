#include "prepress/pictures/line_art.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "prepress/pictures/press_pictures_scale.h"
#include "raster/png_rows.h"
#include "render/to_pt.h"

namespace banxin {
namespace {

constexpr double kMostLinePpi = 1200;
constexpr unsigned char kHalf = 128;

/// As many pixels as the crop has, or as 1 200 an inch are.
int line_pixels(Length length, int crop) {
    const double most = to_pt(length) / 72 * kMostLinePpi;
    return crop <= most ? crop : std::max(1, static_cast<int>(std::ceil(most)));
}

/// Eight pixels a byte, the first in the highest bit; a row begins a byte.
class BitRows {
  public:
    void add(const std::vector<unsigned char>& greys) {
        for (std::size_t x = 0; x < greys.size(); x += 8) {
            unsigned byte = 0;
            for (std::size_t bit = 0; bit < 8; ++bit) {
                const bool is_white = x + bit >= greys.size() || greys[x + bit] >= kHalf;
                byte = byte << 1 | (is_white ? 1U : 0U);
            }
            bytes_ += static_cast<char>(byte);
        }
    }
    std::string finish() { return std::move(bytes_); }

  private:
    std::string bytes_;
};

/// One grey a pixel out of a row of greys or of colours; false when one is neither black nor white.
bool as_greys(const std::vector<unsigned char>& row, int channels, std::vector<unsigned char>& greys) {
    const auto step = static_cast<std::size_t>(channels);
    for (std::size_t x = 0; x < greys.size(); ++x) {
        greys[x] = row[x * step];
        for (std::size_t part = 0; part < step; ++part) {
            if (row[x * step + part] != greys[x] || (greys[x] != 0 && greys[x] != 255)) return false;
        }
    }
    return true;
}

}  // namespace

std::optional<PressPicture> line_art_of(const PlacedImage& image) {
    if (image.format != ImageFormat::png) return std::nullopt;
    PngRows file({reinterpret_cast<const char*>(image.bytes->data()), image.bytes->size()});
    const bool is_candidate = file.open(PngSamples::own) && file.stored_bits() == 1 && !file.is_interlaced() &&
                              (file.channels() == 1 || file.channels() == 3);
    if (!is_candidate) return std::nullopt;
    PressPicture out;
    out.width = line_pixels(image.area.width, image.crop_width);
    out.height = line_pixels(image.area.height, image.crop_height);
    out.bits = 1;
    out.most_ink = out.most_ink_before = 100;
    AreaScaler scaler({double(image.crop_x), double(image.crop_y), double(image.crop_width), double(image.crop_height)},
                      {out.width, out.height}, 1);
    BitRows bits;
    std::vector<unsigned char> row(file.row_bytes());
    std::vector<unsigned char> greys(static_cast<std::size_t>(file.width()));
    for (int y = 0; y < file.height(); ++y) {
        if (!file.read_row(row.data()) || !as_greys(row, file.channels(), greys)) return std::nullopt;
        if (!scaler.is_done())
            scaler.take(greys.data(), [&](const std::vector<unsigned char>& pixels) { bits.add(pixels); });
    }
    if (!scaler.is_done()) return std::nullopt;
    out.bytes = bits.finish();
    return out;
}

}  // namespace banxin
