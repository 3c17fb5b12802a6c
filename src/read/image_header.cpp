#include "read/image_header.h"

// clang-format off
#include <cstdio>  // jpeglib.h needs FILE before it.
#include <jpeglib.h>
#include <png.h>
// clang-format on

#include <csetjmp>
#include <cstring>

namespace banxin {

namespace {

struct JumpingError {
    jpeg_error_mgr base;  // First, so that libjpeg's pointer is ours.
    std::jmp_buf back;
};

[[noreturn]] void jump_back(j_common_ptr jpeg) {
    std::longjmp(reinterpret_cast<JumpingError*>(jpeg->err)->back, 1);
}
void stay_silent(j_common_ptr) {}

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
