// libpng leaves by a jump when it gives up: nothing that needs a destructor may be held then.
#include "raster/whole_png.h"

#include <png.h>

#include <csetjmp>
#include <cstring>
#include <vector>

namespace banxin {
namespace {

/// No side of a picture in a newspaper comes near.
constexpr png_uint_32 kLongestSideRead = 1'000'000;

void give_bytes(png_structp file, png_bytep out, std::size_t count) {
    auto& rest = *static_cast<std::string_view*>(png_get_io_ptr(file));
    if (rest.size() < count) png_error(file, "the file breaks off");
    std::memcpy(out, rest.data(), count);
    rest.remove_prefix(count);
}
[[noreturn]] void give_up(png_structp file, png_const_charp) {
    png_longjmp(file, 1);
}
void pass_over(png_structp, png_const_charp) {}

/// A PNG as it comes: no sample is changed.
struct PlainPng {
    explicit PlainPng(std::string_view bytes)
        : rest(bytes),
          file(png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, give_up, pass_over)),
          head(png_create_info_struct(file)) {
        png_set_read_fn(file, &rest, give_bytes);
        png_set_user_limits(file, kLongestSideRead, kLongestSideRead);
    }
    ~PlainPng() { png_destroy_read_struct(&file, &head, nullptr); }
    PlainPng(const PlainPng&) = delete;
    PlainPng& operator=(const PlainPng&) = delete;

    std::string_view rest;
    png_structp file;
    png_infop head;
    int passes = 1;
};

bool read_head(PlainPng& png) {
    if (setjmp(png_jmpbuf(png.file))) return false;
    png_read_info(png.file, png.head);
    png.passes = png_set_interlace_handling(png.file);
    png_read_update_info(png.file, png.head);
    return true;
}

bool read_pixels(PlainPng& png, unsigned char* row) {
    if (setjmp(png_jmpbuf(png.file))) return false;
    const png_uint_32 height = png_get_image_height(png.file, png.head);
    for (int pass = 0; pass < png.passes; ++pass) {
        for (png_uint_32 y = 0; y < height; ++y) png_read_row(png.file, row, nullptr);
    }
    png_read_end(png.file, nullptr);
    return true;
}

}  // namespace

bool png_is_whole(std::string_view bytes) {
    PlainPng png(bytes);
    if (!read_head(png)) return false;
    std::vector<unsigned char> row(png_get_rowbytes(png.file, png.head));
    return read_pixels(png, row.data());
}

}  // namespace banxin
