#pragma once

#include <cairo.h>
#include <jpeglib.h>

#include <cstdint>
#include <cstdio>
#include <functional>
#include <memory>
#include <vector>

#include "display/display_list.h"

namespace banxin {

using SharedBytes = std::shared_ptr<const std::vector<unsigned char>>;

/// How a picture is made: the samples of the pixel at x, y (grey: one; RGB: three; CMYK: four, as stored).
using Samples = std::function<std::vector<unsigned char>(int x, int y)>;

inline SharedBytes made_jpeg(int width, int height, J_COLOR_SPACE space, const Samples& samples) {
    jpeg_compress_struct file{};
    jpeg_error_mgr error{};
    file.err = jpeg_std_error(&error);
    jpeg_create_compress(&file);
    unsigned char* out = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&file, &out, &size);
    file.image_width = static_cast<JDIMENSION>(width);
    file.image_height = static_cast<JDIMENSION>(height);
    file.input_components = space == JCS_GRAYSCALE ? 1 : space == JCS_RGB ? 3 : 4;
    file.in_color_space = space;
    jpeg_set_defaults(&file);
    jpeg_set_quality(&file, 100, TRUE);
    jpeg_start_compress(&file, TRUE);
    for (int y = 0; y < height; ++y) {
        std::vector<unsigned char> row;
        for (int x = 0; x < width; ++x) {
            const auto pixel = samples(x, y);
            row.insert(row.end(), pixel.begin(), pixel.end());
        }
        unsigned char* start = row.data();
        jpeg_write_scanlines(&file, &start, 1);
    }
    jpeg_finish_compress(&file);
    jpeg_destroy_compress(&file);
    auto bytes = std::make_shared<const std::vector<unsigned char>>(out, out + size);
    std::free(out);
    return bytes;
}

/// `pixel` gives 0xAARRGGBB, alpha premultiplied.
inline SharedBytes made_png(int width, int height, const std::function<std::uint32_t(int x, int y)>& pixel) {
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height);
    for (int y = 0; y < height; ++y) {
        unsigned char* row = cairo_image_surface_get_data(surface) + y * cairo_image_surface_get_stride(surface);
        for (int x = 0; x < width; ++x) reinterpret_cast<std::uint32_t*>(row)[x] = pixel(x, y);
    }
    cairo_surface_mark_dirty(surface);
    auto bytes = std::make_shared<std::vector<unsigned char>>();
    const auto append = [](void* out, const unsigned char* from, unsigned count) {
        auto& all = *static_cast<std::vector<unsigned char>*>(out);
        all.insert(all.end(), from, from + count);
        return CAIRO_STATUS_SUCCESS;
    };
    cairo_surface_write_to_png_stream(surface, append, bytes.get());
    cairo_surface_destroy(surface);
    return bytes;
}

/// The whole picture of `width` × `height` pixels in `area`.
inline PlacedImage whole_picture(const Rect& area, ImageFormat format, Size pixels_as_points, SharedBytes bytes) {
    PlacedImage image;
    image.area = area;
    image.format = format;
    image.pixel_width = image.crop_width = static_cast<int>(pixels_as_points.width / 1_pt);
    image.pixel_height = image.crop_height = static_cast<int>(pixels_as_points.height / 1_pt);
    image.path = "pictures/made";
    image.bytes = std::move(bytes);
    return image;
}

}  // namespace banxin
