// libpng leaves by a jump when it gives up: no step that calls it may hold anything that needs a destructor.
#include "raster/png_rows.h"

#include <png.h>

#include <csetjmp>
#include <cstring>

namespace banxin {
namespace {

/// No side of a picture in a newspaper comes near.
constexpr png_uint_32 kLongestSide = 1'000'000;

void take_bytes(png_structp file, png_bytep out, std::size_t count) {
    auto& rest = *static_cast<std::string_view*>(png_get_io_ptr(file));
    if (rest.size() < count) png_error(file, "the file breaks off");
    std::memcpy(out, rest.data(), count);
    rest.remove_prefix(count);
}
[[noreturn]] void jump_back(png_structp file, png_const_charp) {
    png_longjmp(file, 1);
}
void say_nothing(png_structp, png_const_charp) {}

}  // namespace

PngRows::PngRows(std::string_view bytes)
    : rest_(bytes),
      file_(png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, jump_back, say_nothing)),
      head_(png_create_info_struct(file_)) {
    png_set_read_fn(file_, &rest_, take_bytes);
    png_set_user_limits(file_, kLongestSide, kLongestSide);
}

PngRows::~PngRows() {
    png_destroy_read_struct(&file_, &head_, nullptr);
}

bool PngRows::open(PngSamples samples) {
    if (setjmp(png_jmpbuf(file_))) return false;
    png_read_info(file_, head_);
    stored_bits_ = png_get_bit_depth(file_, head_);
    if (samples != PngSamples::kept) {
        png_set_expand(file_);
        png_set_scale_16(file_);
    }
    if (samples == PngSamples::rgba) {
        png_set_gray_to_rgb(file_);
        png_set_add_alpha(file_, 0xFF, PNG_FILLER_AFTER);
    }
    passes_ = png_set_interlace_handling(file_);
    png_read_update_info(file_, head_);
    return samples == PngSamples::kept ||
           row_bytes() == static_cast<std::size_t>(width()) * static_cast<std::size_t>(channels());
}

int PngRows::width() const {
    return static_cast<int>(png_get_image_width(file_, head_));
}
int PngRows::height() const {
    return static_cast<int>(png_get_image_height(file_, head_));
}
int PngRows::channels() const {
    return png_get_channels(file_, head_);
}
std::size_t PngRows::row_bytes() const {
    return png_get_rowbytes(file_, head_);
}
bool PngRows::is_interlaced() const {
    return png_get_interlace_type(file_, head_) != PNG_INTERLACE_NONE;
}

std::string PngRows::icc() const {
    png_charp name = nullptr;
    png_bytep profile = nullptr;
    png_uint_32 size = 0;
    int method = 0;
    if (png_get_iCCP(file_, head_, &name, &method, &profile, &size) == 0) return {};
    return {reinterpret_cast<const char*>(profile), size};
}

bool PngRows::read_row(unsigned char* row) {
    if (setjmp(png_jmpbuf(file_))) return false;
    png_read_row(file_, row, nullptr);
    return true;
}

bool PngRows::read_all(unsigned char* rows) {
    if (setjmp(png_jmpbuf(file_))) return false;
    for (int pass = 0; pass < passes_; ++pass) {
        for (int y = 0; y < height(); ++y)
            png_read_row(file_, rows + row_bytes() * static_cast<std::size_t>(y), nullptr);
    }
    return true;
}

bool PngRows::read_through(unsigned char* row) {
    if (setjmp(png_jmpbuf(file_))) return false;
    for (int pass = 0; pass < passes_; ++pass) {
        for (int y = 0; y < height(); ++y) png_read_row(file_, row, nullptr);
    }
    png_read_end(file_, nullptr);
    return true;
}

}  // namespace banxin
