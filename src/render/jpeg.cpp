#include "render/jpeg.h"

#include <bit>
#include <cstdint>

#include "render/jpeg_errors.h"

namespace banxin {
namespace {

constexpr J_COLOR_SPACE kCairoOrder = std::endian::native == std::endian::little ? JCS_EXT_BGRX : JCS_EXT_XRGB;

// One JPEG file being read. Each step is false when libjpeg gave up; no step may hold anything that needs a destructor.
class JpegReader {
  public:
    explicit JpegReader(const FileBytes& bytes) : bytes_(bytes) { file_.err = error_.manager(); }
    ~JpegReader() { jpeg_destroy_decompress(&file_); }
    JpegReader(const JpegReader&) = delete;
    JpegReader& operator=(const JpegReader&) = delete;

    bool read_header() {
        if (setjmp(error_.place)) return false;
        jpeg_create_decompress(&file_);
        file_.mem->max_memory_to_use = kMostWorkingMemory;
        jpeg_mem_src(&file_, bytes_.data(), bytes_.size());
        return jpeg_read_header(&file_, TRUE) == JPEG_HEADER_OK;
    }

    bool start(PixelSize at_least) {
        if (setjmp(error_.place)) return false;
        file_.out_color_space = is_cmyk() ? JCS_CMYK : kCairoOrder;
        file_.scale_denom = 8;
        for (file_.scale_num = 1; file_.scale_num < 8; ++file_.scale_num) {
            jpeg_calc_output_dimensions(&file_);
            if (file_.output_width >= at_least.width && file_.output_height >= at_least.height) break;
        }
        for (jpeg_calc_output_dimensions(&file_); takes_too_much() && file_.scale_num > 1;) {
            --file_.scale_num;
            jpeg_calc_output_dimensions(&file_);
        }
        return jpeg_start_decompress(&file_);
    }

    /// Four bytes a pixel into `row`. A CMYK file's are its inks.
    bool read_row(unsigned char* row) {
        if (setjmp(error_.place)) return false;
        return jpeg_read_scanlines(&file_, &row, 1) == 1;
    }

    bool is_cmyk() const { return file_.num_components == 4; }
    /// Adobe's programs write 255 for no ink.
    bool inks_are_inverted() const { return file_.saw_Adobe_marker; }
    JpegHeader header() const {
        return {static_cast<int>(file_.image_width), static_cast<int>(file_.image_height), file_.num_components == 1,
                is_cmyk()};
    }
    int width() const { return static_cast<int>(file_.output_width); }
    int height() const { return static_cast<int>(file_.output_height); }

  private:
    bool takes_too_much() const { return std::int64_t{file_.output_width} * file_.output_height > kMostPixels; }

    const FileBytes& bytes_;
    jpeg_decompress_struct file_{};
    JumpOnError error_{};
};

/// The plain guess from four inks to a screen, in place; for a proof, not for the press.
void inks_to_rgb(unsigned char* row, const JpegReader& reader) {
    const unsigned flip = reader.inks_are_inverted() ? 0 : 255;
    for (int x = 0; x < reader.width(); ++x) {
        unsigned char* pixel = row + 4 * static_cast<std::ptrdiff_t>(x);
        const unsigned paper_after_black = pixel[3] ^ flip;
        const auto light = [&](int ink) { return (pixel[ink] ^ flip) * paper_after_black / 255; };
        const std::uint32_t rgb = light(0) << 16 | light(1) << 8 | light(2);
        *reinterpret_cast<std::uint32_t*>(pixel) = rgb;
    }
}

}  // namespace

std::optional<JpegHeader> read_jpeg_header(const FileBytes& bytes) {
    JpegReader reader(bytes);
    if (!reader.read_header()) return std::nullopt;
    return reader.header();
}

CairoSurface decode_jpeg(const FileBytes& bytes, PixelSize at_least) {
    JpegReader reader(bytes);
    if (!reader.read_header() || !reader.start(at_least)) return nullptr;
    CairoSurface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, reader.width(), reader.height()));
    if (!is_sound(surface)) return nullptr;
    unsigned char* row = cairo_image_surface_get_data(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    for (int y = 0; y < reader.height() && reader.read_row(row); ++y, row += stride) {
        if (reader.is_cmyk()) inks_to_rgb(row, reader);
    }
    cairo_surface_mark_dirty(surface.get());
    return surface;
}

}  // namespace banxin
