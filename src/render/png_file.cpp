// A PNG file is a head, one zlib stream of all rows and an end (PNG 1.2, chapters 4 and 10). libpng feeds zlib row by
// row; libdeflate wants all rows at once and takes half of zlib's time.
#include "render/png_file.h"

#include <libdeflate.h>

#include <cmath>
#include <cstdint>
#include <memory>
#include <new>
#include <span>
#include <string_view>

#include "render/pixels.h"

namespace banxin {
namespace {

constexpr int kCompression = 1;
constexpr unsigned char kUnfiltered = 0;  ///< Stands before each row.
constexpr unsigned char kGrey = 0;
constexpr unsigned char kRgb = 2;

struct PngHead {
    int width = 0;
    int height = 0;
    unsigned char colour = kRgb;
    int dpi = 72;
};

using Compressor = std::unique_ptr<libdeflate_compressor, Released<libdeflate_free_compressor>>;

std::string big_endian(std::uint32_t number) {
    return {static_cast<char>(number >> 24), static_cast<char>(number >> 16), static_cast<char>(number >> 8),
            static_cast<char>(number)};
}

/// Appends a chunk; its check counts over the name and the content.
void add_chunk(std::string& file, std::string_view name, std::string_view content) {
    file += big_endian(static_cast<std::uint32_t>(content.size()));
    const std::size_t start = file.size();
    file += name;
    file += content;
    file += big_endian(libdeflate_crc32(0, file.data() + start, file.size() - start));
}

std::string ihdr(const PngHead& head) {
    std::string content = big_endian(static_cast<std::uint32_t>(head.width));
    content += big_endian(static_cast<std::uint32_t>(head.height));
    content += {8, static_cast<char>(head.colour), 0, 0, 0};
    return content;
}

std::string phys(int dpi) {
    const std::string dots_per_metre = big_endian(static_cast<std::uint32_t>(std::lround(dpi / 0.0254)));
    return dots_per_metre + dots_per_metre + '\1';
}

std::string deflated(std::span<const unsigned char> rows) {
    const Compressor compressor(libdeflate_alloc_compressor(kCompression));
    if (!compressor) throw std::bad_alloc();
    const std::size_t most = libdeflate_zlib_compress_bound(compressor.get(), rows.size());
    // Not a string yet: that would write zeros over all of it first.
    const auto room = std::make_unique_for_overwrite<char[]>(most);
    return {room.get(), libdeflate_zlib_compress(compressor.get(), rows.data(), rows.size(), room.get(), most)};
}

std::string png_of(const PngHead& head, std::span<const unsigned char> rows) {
    std::string file("\x89PNG\r\n\x1A\n", 8);
    add_chunk(file, "IHDR", ihdr(head));
    add_chunk(file, "pHYs", phys(head.dpi));
    add_chunk(file, "IDAT", deflated(rows));
    add_chunk(file, "IEND", {});
    return file;
}

/// Turns Cairo's rows of 32-bit words into a PNG's rows, in place: they are shorter, so nothing is written over that is
/// still to be read.
std::span<const unsigned char> rows_of(cairo_surface_t* surface) {
    unsigned char* const pixels = cairo_image_surface_get_data(surface);
    const std::ptrdiff_t stride = cairo_image_surface_get_stride(surface);
    const int width = cairo_image_surface_get_width(surface);
    unsigned char* out = pixels;
    for (int y = 0; y < cairo_image_surface_get_height(surface); ++y) {
        const auto* words = reinterpret_cast<const std::uint32_t*>(pixels + y * stride);
        std::uint32_t word = *words;
        *out++ = kUnfiltered;
        for (int x = 0; x < width; ++x) {
            const std::uint32_t next = x + 1 < width ? words[x + 1] : 0;
            *out++ = static_cast<unsigned char>(word >> 16);
            *out++ = static_cast<unsigned char>(word >> 8);
            *out++ = static_cast<unsigned char>(word);
            word = next;
        }
    }
    return {pixels, out};
}

std::vector<unsigned char> rows_of(const Pixels& pixels) {
    const std::ptrdiff_t stride = std::ptrdiff_t{pixels.width} * pixels.channels;
    std::vector<unsigned char> rows;
    rows.reserve(pixels.samples.size() + static_cast<std::size_t>(pixels.height));
    for (auto row = pixels.samples.begin(); row != pixels.samples.end(); row += stride) {
        rows.push_back(kUnfiltered);
        rows.insert(rows.end(), row, row + stride);
    }
    return rows;
}

}  // namespace

std::string write_png(CairoSurface surface, int dpi) {
    cairo_surface_flush(surface.get());
    const PngHead head{cairo_image_surface_get_width(surface.get()), cairo_image_surface_get_height(surface.get()),
                       kRgb, dpi};
    return png_of(head, rows_of(surface.get()));
}

std::string write_png(const Pixels& pixels, int dpi) {
    return png_of({pixels.width, pixels.height, pixels.channels == 1 ? kGrey : kRgb, dpi}, rows_of(pixels));
}

}  // namespace banxin
