#pragma once

#include <cairo.h>

#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace banxin {

/// A PNG file read back.
struct Pixels {
    int width = 0;
    int height = 0;
    std::vector<std::uint32_t> rgb;

    /// 0xRRGGBB.
    std::uint32_t at(int x, int y) const { return rgb[static_cast<std::size_t>(y * width + x)]; }
};

inline Pixels read_pixels(const std::string& png) {
    struct Rest {
        const std::string& bytes;
        std::size_t at;
    } rest{png, 0};
    const auto take = [](void* from, unsigned char* out, unsigned count) {
        Rest& source = *static_cast<Rest*>(from);
        if (source.bytes.size() - source.at < count) return CAIRO_STATUS_READ_ERROR;
        std::memcpy(out, source.bytes.data() + source.at, count);
        source.at += count;
        return CAIRO_STATUS_SUCCESS;
    };
    cairo_surface_t* surface = cairo_image_surface_create_from_png_stream(take, &rest);
    Pixels pixels{cairo_image_surface_get_width(surface), cairo_image_surface_get_height(surface), {}};
    for (int y = 0; y < pixels.height; ++y) {
        const auto* row = reinterpret_cast<const std::uint32_t*>(cairo_image_surface_get_data(surface) +
                                                                 y * cairo_image_surface_get_stride(surface));
        for (int x = 0; x < pixels.width; ++x) pixels.rgb.push_back(row[x] & 0xFFFFFF);
    }
    cairo_surface_destroy(surface);
    return pixels;
}

/// Apart by at most `most` in every channel.
inline bool is_near(std::uint32_t a, std::uint32_t b, int most) {
    for (const int shift : {0, 8, 16}) {
        const int difference = static_cast<int>(a >> shift & 0xFF) - static_cast<int>(b >> shift & 0xFF);
        if (difference > most || difference < -most) return false;
    }
    return true;
}

}  // namespace banxin
