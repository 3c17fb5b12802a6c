#include "render/flat_png.h"

#include <algorithm>
#include <cstdint>
#include <limits>

#include "raster/png_rows.h"

namespace banxin {
namespace {

constexpr int kSamples = 4;  ///< Red, green, blue, alpha.

/// By how much a side of `pixels` is averaged down to keep `wanted`.
int whole_factor(int pixels, double wanted) {
    return wanted >= 1 ? std::max(static_cast<int>(pixels / wanted), 1) : pixels;
}

int reduction(int width, int height, PixelSize at_least) {
    int factor = std::min(whole_factor(width, at_least.width), whole_factor(height, at_least.height));
    while (std::int64_t{width / factor} * (height / factor) > kMostPixels) ++factor;
    return std::clamp(factor, 1, std::min(width, height));
}

// Rows of the file averaged into rows of the surface.
class Averager {
  public:
    Averager(const CairoSurface& surface, int factor)
        : width_(cairo_image_surface_get_width(surface.get())),
          factor_(factor),
          sums_(static_cast<std::size_t>(width_) * 3) {}

    void add(const unsigned char* row) {
        for (int x = 0; x < width_ * factor_; ++x, row += kSamples) {
            std::uint32_t* sum = &sums_[static_cast<std::size_t>(x / factor_) * 3];
            for (int c = 0; c < 3; ++c) sum[c] += (row[c] * row[3] + 255u * (255u - row[3]) + 127u) / 255u;
        }
    }

    void take(unsigned char* out) {
        const auto count = static_cast<std::uint32_t>(factor_ * factor_);
        auto* pixels = reinterpret_cast<std::uint32_t*>(out);
        for (int x = 0; x < width_; ++x) {
            const std::uint32_t* sum = &sums_[static_cast<std::size_t>(x) * 3];
            const auto mean = [&](int c) { return (sum[c] + count / 2) / count; };
            pixels[x] = mean(0) << 16 | mean(1) << 8 | mean(2);
        }
        std::fill(sums_.begin(), sums_.end(), 0u);
    }

  private:
    int width_;
    int factor_;
    std::vector<std::uint32_t> sums_;
};

/// Where the next row of the file comes from: the file, or all of an interlaced one.
class RowSource {
  public:
    explicit RowSource(PngRows& reader) : reader_(reader) {}

    bool open() {
        const std::int64_t pixels = std::int64_t{reader_.width()} * reader_.height();
        if (reader_.is_interlaced() && pixels > kMostPixels) return false;
        const std::size_t row = static_cast<std::size_t>(reader_.width()) * kSamples;
        pixels_.resize(reader_.is_interlaced() ? row * static_cast<std::size_t>(reader_.height()) : row);
        return !reader_.is_interlaced() || reader_.read_all(pixels_.data());
    }

    /// Null when the file gave up.
    const unsigned char* next() {
        if (!reader_.is_interlaced()) return reader_.read_row(pixels_.data()) ? pixels_.data() : nullptr;
        return pixels_.data() + static_cast<std::size_t>(reader_.width()) * kSamples * static_cast<std::size_t>(row_++);
    }

  private:
    PngRows& reader_;
    std::vector<unsigned char> pixels_;
    int row_ = 0;
};

}  // namespace

CairoSurface read_flat_png(const FileBytes& bytes, PixelSize at_least) {
    PngRows reader({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    if (!reader.open(PngSamples::rgba)) return nullptr;
    RowSource rows(reader);
    if (!rows.open()) return nullptr;
    const int factor = reduction(reader.width(), reader.height(), at_least);
    CairoSurface surface(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, reader.width() / factor, reader.height() / factor));
    if (!is_sound(surface)) return nullptr;
    Averager averager(surface, factor);
    unsigned char* out = cairo_image_surface_get_data(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    for (int y = 0; y < cairo_image_surface_get_height(surface.get()); ++y, out += stride) {
        for (int i = 0; i < factor; ++i) {
            const unsigned char* row = rows.next();
            if (row == nullptr) return nullptr;
            averager.add(row);
        }
        averager.take(out);
    }
    cairo_surface_mark_dirty(surface.get());
    return surface;
}

CairoSurface read_flat_png(const FileBytes& bytes) {
    constexpr double kAll = std::numeric_limits<int>::max();
    return read_flat_png(bytes, {kAll, kAll});
}

}  // namespace banxin
