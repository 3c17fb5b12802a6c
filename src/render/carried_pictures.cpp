#include "render/flat_png.h"
#include "render/jpeg.h"
#include "render/pictures.h"

namespace banxin {
namespace {

using SharedBytes = std::shared_ptr<const FileBytes>;

void release_bytes(void* bytes) {
    delete static_cast<SharedBytes*>(bytes);
}

/// Cairo holds a share of the file for as long as it needs it.
void attach_file(cairo_surface_t* surface, const SharedBytes& bytes) {
    auto share = std::make_unique<SharedBytes>(bytes);
    const cairo_status_t status = cairo_surface_set_mime_data(surface, CAIRO_MIME_TYPE_JPEG, bytes->data(),
                                                              bytes->size(), release_bytes, share.get());
    if (status == CAIRO_STATUS_SUCCESS) share.release();
}

void delete_name(void* name) {
    delete static_cast<std::string*>(name);
}

/// Pictures with one name are one object in the PDF.
void attach_name(cairo_surface_t* surface, const std::string& path) {
    auto name = std::make_unique<std::string>(path);
    const auto* bytes = reinterpret_cast<const unsigned char*>(name->data());
    const cairo_status_t status =
        cairo_surface_set_mime_data(surface, CAIRO_MIME_TYPE_UNIQUE_ID, bytes, name->size(), delete_name, name.get());
    if (status == CAIRO_STATUS_SUCCESS) name.release();
}

/// As large as the picture, for an SVG says that size; the pixels are never touched and so never come into memory.
CairoSurface carry_jpeg(const SharedBytes& bytes) {
    const std::optional<JpegHeader> header = read_jpeg_header(*bytes);
    if (!header) return nullptr;
    if (header->is_cmyk) return decode_jpeg(*bytes, {double(header->width), double(header->height)});
    CairoSurface carrier(cairo_image_surface_create(CAIRO_FORMAT_RGB24, header->width, header->height));
    if (is_sound(carrier)) attach_file(carrier.get(), bytes);
    return carrier;
}

CairoSurface carry(const PlacedImage& image) {
    if (!image.bytes) return nullptr;
    CairoSurface surface = image.format == ImageFormat::jpeg ? carry_jpeg(image.bytes) : read_flat_png(*image.bytes);
    if (!is_sound(surface)) return nullptr;
    attach_name(surface.get(), image.path);
    return surface;
}

}  // namespace

CairoSurface CarriedPictures::surface(const PlacedImage& image) {
    const auto [entry, is_new] = by_path_.try_emplace(image.path);
    if (is_new) entry->second = carry(image);
    return shared(entry->second);
}

}  // namespace banxin
