#include "read/picture/image_header.h"

// clang-format off
#include <cstdio>  // jpeglib.h needs FILE before it.
#include <jpeglib.h>
#include <jerror.h>  // Needs jpeglib.h before it.
#include <png.h>
// clang-format on

#include <csetjmp>
#include <cstring>

namespace banxin {

namespace {

struct JumpingError {
    jpeg_error_mgr base;  // First, so that libjpeg's pointer is ours.
    std::jmp_buf back;
    bool is_damaged;
};

[[noreturn]] void jump_back(j_common_ptr jpeg) {
    std::longjmp(reinterpret_cast<JumpingError*>(jpeg->err)->back, 1);
}
void stay_silent(j_common_ptr) {}
void note_damage(j_common_ptr jpeg, int level) {
    if (level >= 0) return;
    const int code = jpeg->err->msg_code;
    const bool is_one = code == JWRN_JPEG_EOF || code == JWRN_HIT_MARKER || code == JWRN_HUFF_BAD_CODE ||
                        code == JWRN_ARITH_BAD_CODE || code == JWRN_MUST_RESYNC;
    if (is_one) reinterpret_cast<JumpingError*>(jpeg->err)->is_damaged = true;
}

/// Reads all samples at an eighth of their size; the row lies in libjpeg's memory.
void read_small(jpeg_decompress_struct& jpeg) {
    jpeg.scale_num = 1;
    jpeg.scale_denom = 8;
    jpeg.dct_method = JDCT_IFAST;
    jpeg_start_decompress(&jpeg);
    const JDIMENSION samples = jpeg.output_width * static_cast<JDIMENSION>(jpeg.output_components);
    JSAMPARRAY row = (*jpeg.mem->alloc_sarray)(reinterpret_cast<j_common_ptr>(&jpeg), JPOOL_IMAGE, samples, 1);
    while (jpeg.output_scanline < jpeg.output_height) jpeg_read_scanlines(&jpeg, row, 1);
    jpeg_finish_decompress(&jpeg);
}

bool read_jpeg_header(std::string_view bytes, jpeg_decompress_struct& jpeg) {
    jpeg_create_decompress(&jpeg);
    jpeg_mem_src(&jpeg, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return jpeg_read_header(&jpeg, TRUE) == JPEG_HEADER_OK;
}

void next_bytes(png_structp png, png_bytep out, std::size_t count) {
    auto* rest = static_cast<std::string_view*>(png_get_io_ptr(png));
    if (rest->size() < count) png_error(png, "the file breaks off");
    std::memcpy(out, rest->data(), count);
    rest->remove_prefix(count);
}

[[noreturn]] void png_jump_back(png_structp png, png_const_charp) {
    png_longjmp(png, 1);
}
void png_stay_silent(png_structp, png_const_charp) {}

}  // namespace

std::optional<PixelSize> jpeg_size(std::string_view bytes) {
    jpeg_decompress_struct jpeg{};
    JumpingError error{};
    jpeg.err = jpeg_std_error(&error.base);
    error.base.error_exit = jump_back;
    error.base.output_message = stay_silent;
    if (setjmp(error.back) != 0) {
        jpeg_destroy_decompress(&jpeg);
        return std::nullopt;
    }
    const bool good = read_jpeg_header(bytes, jpeg);
    const PixelSize size{static_cast<int>(jpeg.image_width), static_cast<int>(jpeg.image_height)};
    jpeg_destroy_decompress(&jpeg);
    return good ? std::optional(size) : std::nullopt;
}

bool jpeg_is_whole(std::string_view bytes) {
    jpeg_decompress_struct jpeg{};
    JumpingError error{};
    jpeg.err = jpeg_std_error(&error.base);
    error.base.error_exit = jump_back;
    error.base.output_message = stay_silent;
    error.base.emit_message = note_damage;
    if (setjmp(error.back) != 0) {
        jpeg_destroy_decompress(&jpeg);
        return false;
    }
    const bool good = read_jpeg_header(bytes, jpeg);
    if (good) read_small(jpeg);
    jpeg_destroy_decompress(&jpeg);
    return good && !error.is_damaged;
}

std::optional<PixelSize> png_size(std::string_view bytes) {
    std::string_view rest = bytes;
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, png_jump_back, png_stay_silent);
    png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);
    if (info == nullptr || setjmp(png_jmpbuf(png)) != 0) {
        png_destroy_read_struct(&png, &info, nullptr);
        return std::nullopt;
    }
    png_set_read_fn(png, &rest, next_bytes);
    png_read_info(png, info);
    const PixelSize size{static_cast<int>(png_get_image_width(png, info)),
                         static_cast<int>(png_get_image_height(png, info))};
    png_destroy_read_struct(&png, &info, nullptr);
    return size;
}

}  // namespace banxin
