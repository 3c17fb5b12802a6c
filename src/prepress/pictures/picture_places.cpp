#include "prepress/pictures/picture_places.h"

#include <fmt/format.h>
#include <jpeglib.h>

#include <charconv>
#include <cstdio>
#include <cstdlib>

#include "display/file_order.h"

namespace banxin {
namespace {

constexpr std::string_view kSign = "banxin picture ";

/// libjpeg's buffer; it is malloc's.
struct JpegBuffer {
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    ~JpegBuffer() { std::free(bytes); }
};

PlacedImage sign_for(const PlacedImage& image, std::size_t number) {
    PlacedImage sign;
    sign.role = image.role;
    sign.area = image.area;
    sign.format = ImageFormat::jpeg;
    sign.pixel_width = sign.pixel_height = sign.crop_width = sign.crop_height = 1;
    sign.orientation = image.orientation;
    sign.path = fmt::format("{}{}", kSign, number);
    const std::string bytes = place_sign(number);
    sign.bytes = std::make_shared<const std::vector<unsigned char>>(bytes.begin(), bytes.end());
    return sign;
}

}  // namespace

std::string place_sign(std::size_t number) {
    jpeg_compress_struct file{};
    jpeg_error_mgr errors{};
    JpegBuffer buffer;
    file.err = jpeg_std_error(&errors);
    jpeg_create_compress(&file);
    jpeg_mem_dest(&file, &buffer.bytes, &buffer.size);
    file.image_width = file.image_height = 1;
    file.input_components = 1;
    file.in_color_space = JCS_GRAYSCALE;
    jpeg_set_defaults(&file);
    jpeg_start_compress(&file, TRUE);
    const std::string words = fmt::format("{}{};", kSign, number);
    jpeg_write_marker(&file, JPEG_COM, reinterpret_cast<const JOCTET*>(words.data()),
                      static_cast<unsigned>(words.size()));
    JSAMPLE white = 255;
    JSAMPROW row = &white;
    jpeg_write_scanlines(&file, &row, 1);
    jpeg_finish_compress(&file);
    jpeg_destroy_compress(&file);
    return {reinterpret_cast<const char*>(buffer.bytes), buffer.size};
}

std::optional<std::size_t> number_of_sign(std::string_view jpeg) {
    const std::size_t at = jpeg.substr(0, 1'000).find(kSign);
    if (at == std::string_view::npos) return std::nullopt;
    const std::string_view rest = jpeg.substr(at + kSign.size());
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
    if (error != std::errc() || end == rest.data() + rest.size() || *end != ';') return std::nullopt;
    return number;
}

SignedPage sign_pictures(DisplayList page) {
    SignedPage out{std::move(page), {}, {}};
    for (Mark& mark : out.page.marks) {
        auto* image = std::get_if<PlacedImage>(&mark);
        if (image == nullptr) continue;
        PlacedImage sign = sign_for(*image, out.pictures.size());
        out.pictures.push_back(in_file_order(std::move(*image)));
        *image = std::move(sign);
    }
    FrameId frame;
    for (Mark& mark : out.page.marks) {
        if (const auto* note = std::get_if<FrameNote>(&mark)) frame = note->frame;
        auto* art = std::get_if<VectorArt>(&mark);
        if (art == nullptr || art->format != ArtFormat::pdf || !art->bytes) continue;
        PlacedImage place;
        place.role = art->role;
        place.area = art->area;
        PlacedImage sign = sign_for(place, out.pictures.size() + out.pdf_pages.size());
        out.pdf_pages.push_back({std::move(*art), frame});
        mark = std::move(sign);
    }
    return out;
}

}  // namespace banxin
