#include "render/grey.h"

// clang-format off
#include <cstdio>  // jpeglib.h needs FILE before it.
#include <jpeglib.h>
// clang-format on

#include <csetjmp>
#include <cstdint>
#include <cstdlib>

namespace banxin {
namespace {

constexpr int kQuality = 92;
/// A progressive file is held whole while it is read: one that takes more than a gigabyte is not.
constexpr long kMostWorkingMemory = 1L << 30;

/// libjpeg's way out of an error: a jump back into the function that called it.
struct JumpOnError {
    jpeg_error_mgr base;  // First, so that libjpeg's pointer is ours.
    std::jmp_buf place;
};

[[noreturn]] void jump_back(j_common_ptr file) {
    std::longjmp(reinterpret_cast<JumpOnError*>(file->err)->place, 1);
}
void say_nothing(j_common_ptr, int) {}

// Reads one file and writes the other. Nothing in `run` needs a destructor, for libjpeg jumps.
class GreyTranscoder {
  public:
    explicit GreyTranscoder(const std::vector<unsigned char>& bytes) : bytes_(bytes) {
        in_.err = out_.err = jpeg_std_error(&error_.base);
        error_.base.error_exit = jump_back;
        error_.base.emit_message = say_nothing;
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

std::uint32_t grey_of_pixel(std::uint32_t pixel) {
    const std::uint32_t light = (299 * (pixel >> 16 & 0xFF) + 587 * (pixel >> 8 & 0xFF) + 114 * (pixel & 0xFF) + 500) / 1000;
    return light << 16 | light << 8 | light;
}

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
        for (int x = 0; x < width; ++x) pixels[x] = grey_of_pixel(pixels[x]);
    }
    cairo_surface_mark_dirty(surface.get());
}

std::shared_ptr<const std::vector<unsigned char>> grey_jpeg(const std::vector<unsigned char>& bytes) {
    GreyTranscoder transcoder(bytes);
    return transcoder.run() ? transcoder.written() : nullptr;
}

}  // namespace banxin
