#include "render/png_file.h"

#include <png.h>

#include <cmath>
#include <csetjmp>
#include <cstdint>
#include <vector>

#include "render/pixels.h"

namespace banxin {
namespace {

constexpr int kCompression = 3;

void append(png_structp file, png_bytep bytes, std::size_t count) {
    static_cast<std::string*>(png_get_io_ptr(file))->append(reinterpret_cast<const char*>(bytes), count);
}
void keep_going(png_structp) {}

/// Cairo's 32-bit words as three bytes each.
void take_row(const std::uint32_t* pixels, std::vector<png_byte>& row) {
    for (png_byte* out = row.data(); out != row.data() + row.size(); out += 3, ++pixels) {
        out[0] = static_cast<png_byte>(*pixels >> 16);
        out[1] = static_cast<png_byte>(*pixels >> 8);
        out[2] = static_cast<png_byte>(*pixels);
    }
}

// A PNG file being written into memory; what libpng needs released goes with it.
class PngWriter {
  public:
    explicit PngWriter(std::string& out)
        : file_(png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr)),
          header_(png_create_info_struct(file_)) {
        png_set_write_fn(file_, &out, append, keep_going);
    }
    ~PngWriter() { png_destroy_write_struct(&file_, &header_); }
    PngWriter(const PngWriter&) = delete;
    PngWriter& operator=(const PngWriter&) = delete;

    /// False when libpng gave up.
    bool write(cairo_surface_t* surface, int dpi) {
        const auto width = static_cast<png_uint_32>(cairo_image_surface_get_width(surface));
        row_.resize(std::size_t{3} * width);
        if (setjmp(png_jmpbuf(file_))) return false;
        open(width, static_cast<png_uint_32>(cairo_image_surface_get_height(surface)), PNG_COLOR_TYPE_RGB, dpi);
        write_rows(surface);
        png_write_end(file_, header_);
        return true;
    }

    bool write(const Pixels& pixels, int dpi) {
        if (setjmp(png_jmpbuf(file_))) return false;
        open(static_cast<png_uint_32>(pixels.width), static_cast<png_uint_32>(pixels.height),
             pixels.channels == 1 ? PNG_COLOR_TYPE_GRAY : PNG_COLOR_TYPE_RGB, dpi);
        const std::ptrdiff_t stride = std::ptrdiff_t{pixels.width} * pixels.channels;
        for (int y = 0; y < pixels.height; ++y) png_write_row(file_, pixels.samples.data() + y * stride);
        png_write_end(file_, header_);
        return true;
    }

  private:
    void open(png_uint_32 width, png_uint_32 height, int colour, int dpi) {
        png_set_IHDR(file_, header_, width, height, 8, colour, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                     PNG_FILTER_TYPE_DEFAULT);
        const auto dots_per_metre = static_cast<png_uint_32>(std::lround(dpi / 0.0254));
        png_set_pHYs(file_, header_, dots_per_metre, dots_per_metre, PNG_RESOLUTION_METER);
        png_set_compression_level(file_, kCompression);
        png_set_filter(file_, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
        png_write_info(file_, header_);
    }

    void write_rows(cairo_surface_t* surface) {
        const unsigned char* pixels = cairo_image_surface_get_data(surface);
        const std::ptrdiff_t stride = cairo_image_surface_get_stride(surface);
        for (int y = 0; y < cairo_image_surface_get_height(surface); ++y) {
            take_row(reinterpret_cast<const std::uint32_t*>(pixels + y * stride), row_);
            png_write_row(file_, row_.data());
        }
    }

    png_structp file_;
    png_infop header_;
    std::vector<png_byte> row_;
};

}  // namespace

std::string write_png(const CairoSurface& surface, int dpi) {
    std::string bytes;
    if (!is_sound(surface)) return bytes;
    cairo_surface_flush(surface.get());
    if (!PngWriter(bytes).write(surface.get(), dpi)) bytes.clear();
    return bytes;
}

std::string write_png(const Pixels& pixels, int dpi) {
    std::string bytes;
    if (!PngWriter(bytes).write(pixels, dpi)) bytes.clear();
    return bytes;
}

}  // namespace banxin
