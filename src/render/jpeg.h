#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "render/cairo_ptr.h"

namespace banxin {

using FileBytes = std::vector<unsigned char>;

struct JpegHeader {
    int width = 0;
    int height = 0;
    bool is_grey = false;
    bool is_cmyk = false;  ///< Four inks: Cairo would embed it without telling which way round they count.
};

/// What a decoded picture may take: 160 megabytes.
inline constexpr std::int64_t kMostPixels = 40'000'000;

struct PixelSize {
    double width = 0;
    double height = 0;
};

/// Nothing when the bytes do not begin a JPEG file that libjpeg understands.
std::optional<JpegHeader> read_jpeg_header(const FileBytes& bytes);

// The picture in RGB, decoded at the least of 1/8, 2/8 … 8/8 of its size that still has `at_least` pixels, but at no
// more than kMostPixels where an eighth will do.
//
// Null when the file is broken before its first line; a file that ends early is grey at the foot.
CairoSurface decode_jpeg(const FileBytes& bytes, PixelSize at_least);

}  // namespace banxin
