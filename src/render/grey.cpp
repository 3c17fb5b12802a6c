#include "render/grey.h"

#include <cstdint>
#include <cstdlib>

#include "base/svg_colours.h"
#include "render/jpeg_errors.h"

namespace banxin {
namespace {

constexpr int kQuality = 92;
// Reads one file and writes the other. Nothing in `run` needs a destructor, for libjpeg jumps.
class GreyTranscoder {
  public:
    explicit GreyTranscoder(const std::vector<unsigned char>& bytes) : bytes_(bytes) {
        in_.err = out_.err = error_.manager();
    }
    ~GreyTranscoder() {
        jpeg_destroy_decompress(&in_);
        jpeg_destroy_compress(&out_);
        std::free(written_);
    }
    GreyTranscoder(const GreyTranscoder&) = delete;
    GreyTranscoder& operator=(const GreyTranscoder&) = delete;

    bool run() {
        if (setjmp(error_.place)) return false;
        start_reading();
        start_writing();
        row_.resize(in_.output_width);
        unsigned char* row = row_.data();
        while (in_.output_scanline < in_.output_height) {
            if (jpeg_read_scanlines(&in_, &row, 1) != 1) return false;
            jpeg_write_scanlines(&out_, &row, 1);
        }
        jpeg_finish_compress(&out_);
        return true;
    }

    std::shared_ptr<const std::vector<unsigned char>> written() const {
        return std::make_shared<const std::vector<unsigned char>>(written_, written_ + size_);
    }

  private:
    void start_reading() {
        jpeg_create_decompress(&in_);
        in_.mem->max_memory_to_use = kMostWorkingMemory;
        jpeg_mem_src(&in_, bytes_.data(), bytes_.size());
        jpeg_read_header(&in_, TRUE);
        in_.out_color_space = JCS_GRAYSCALE;
        jpeg_start_decompress(&in_);
    }
    void start_writing() {
        jpeg_create_compress(&out_);
        jpeg_mem_dest(&out_, &written_, &size_);
        out_.image_width = in_.output_width;
        out_.image_height = in_.output_height;
        out_.input_components = 1;
        out_.in_color_space = JCS_GRAYSCALE;
        jpeg_set_defaults(&out_);
        jpeg_set_quality(&out_, kQuality, TRUE);
        jpeg_start_compress(&out_, TRUE);
    }

    const std::vector<unsigned char>& bytes_;
    jpeg_decompress_struct in_{};
    jpeg_compress_struct out_{};
    JumpOnError error_{};
    std::vector<unsigned char> row_;
    unsigned char* written_ = nullptr;
    unsigned long size_ = 0;
};

}  // namespace

void make_grey(const CairoSurface& surface) {
    if (!is_sound(surface)) return;
    cairo_surface_flush(surface.get());
    unsigned char* row = cairo_image_surface_get_data(surface.get());
    const int width = cairo_image_surface_get_width(surface.get());
    const int height = cairo_image_surface_get_height(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    for (int y = 0; y < height; ++y, row += stride) {
        auto* pixels = reinterpret_cast<std::uint32_t*>(row);
        for (int x = 0; x < width; ++x) pixels[x] = grey_of(pixels[x]);
    }
    cairo_surface_mark_dirty(surface.get());
}

std::shared_ptr<const std::vector<unsigned char>> grey_jpeg(const std::vector<unsigned char>& bytes) {
    GreyTranscoder transcoder(bytes);
    return transcoder.run() ? transcoder.written() : nullptr;
}

}  // namespace banxin
