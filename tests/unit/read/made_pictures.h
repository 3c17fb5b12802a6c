#pragma once

// clang-format off
#include <cstdio>  // jpeglib.h needs FILE before it.
#include <jpeglib.h>
#include <png.h>
// clang-format on

#include <cstdlib>
#include <string>
#include <vector>

namespace banxin {

/// The bytes of a grey JPEG of that size.
inline std::string made_jpeg(int width, int height) {
    jpeg_compress_struct file{};
    jpeg_error_mgr error{};
    file.err = jpeg_std_error(&error);
    jpeg_create_compress(&file);
    unsigned char* out = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&file, &out, &size);
    file.image_width = static_cast<JDIMENSION>(width);
    file.image_height = static_cast<JDIMENSION>(height);
    file.input_components = 1;
    file.in_color_space = JCS_GRAYSCALE;
    jpeg_set_defaults(&file);
    jpeg_start_compress(&file, TRUE);
    std::vector<unsigned char> row(static_cast<std::size_t>(width), 128);
    for (int y = 0; y < height; ++y) {
        JSAMPROW line = row.data();
        jpeg_write_scanlines(&file, &line, 1);
    }
    jpeg_finish_compress(&file);
    jpeg_destroy_compress(&file);
    std::string bytes(reinterpret_cast<char*>(out), size);
    std::free(out);
    return bytes;
}

/// The bytes of a grey PNG of that size.
inline std::string made_png(int width, int height) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(width);
    image.height = static_cast<png_uint_32>(height);
    image.format = PNG_FORMAT_GRAY;
    const std::vector<unsigned char> pixels(static_cast<std::size_t>(width * height), 128);
    png_alloc_size_t size = 0;
    png_image_write_to_memory(&image, nullptr, &size, 0, pixels.data(), 0, nullptr);
    std::string bytes(size, '\0');
    png_image_write_to_memory(&image, bytes.data(), &size, 0, pixels.data(), 0, nullptr);
    bytes.resize(size);
    return bytes;
}

}  // namespace banxin
