#pragma once

// clang-format off
#include <cstdio>  // jpeglib.h needs FILE before it.
#include <jpeglib.h>
#include <png.h>
// clang-format on

#include <cstdint>
#include <cstdlib>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace banxin {

using SharedBytes = std::shared_ptr<const std::vector<unsigned char>>;

/// How a JPEG is made: the samples of the pixel at x, y (grey: one; RGB: three; CMYK: four, as stored).
using Samples = std::function<std::vector<unsigned char>(int x, int y)>;

inline SharedBytes made_jpeg(int width, int height, J_COLOR_SPACE space, const Samples& samples,
                             const std::string& icc = {}) {
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
    if (!icc.empty())
        jpeg_write_icc_profile(&file, reinterpret_cast<const JOCTET*>(icc.data()), static_cast<unsigned>(icc.size()));
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

/// `pixel` gives 0xAARRGGBB.
inline SharedBytes made_png(int width, int height, const std::function<std::uint32_t(int x, int y)>& pixel) {
    std::vector<unsigned char> samples;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const std::uint32_t colour = pixel(x, y);
            for (const int shift : {16, 8, 0, 24}) samples.push_back(static_cast<unsigned char>(colour >> shift));
        }
    }
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(width);
    image.height = static_cast<png_uint_32>(height);
    image.format = PNG_FORMAT_RGBA;
    png_alloc_size_t size = 0;
    png_image_write_to_memory(&image, nullptr, &size, 0, samples.data(), 0, nullptr);
    auto bytes = std::make_shared<std::vector<unsigned char>>(size);
    png_image_write_to_memory(&image, bytes->data(), &size, 0, samples.data(), 0, nullptr);
    bytes->resize(size);
    return bytes;
}

/// The bytes of a grey JPEG of that size, for a file.
inline std::string made_jpeg(int width, int height) {
    const SharedBytes bytes =
        made_jpeg(width, height, JCS_GRAYSCALE, [](int, int) { return std::vector<unsigned char>{128}; });
    return {bytes->begin(), bytes->end()};
}

/// The bytes of a grey PNG of that size, for a file.
inline std::string made_png(int width, int height) {
    const SharedBytes bytes = made_png(width, height, [](int, int) { return 0xFF808080u; });
    return {bytes->begin(), bytes->end()};
}

}  // namespace banxin
