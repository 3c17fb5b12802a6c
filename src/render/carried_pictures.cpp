#include <algorithm>

#include "render/flat_png.h"
#include "render/grey.h"
#include "render/jpeg.h"
#include "render/pictures.h"

namespace banxin {
namespace {

using SharedBytes = std::shared_ptr<const FileBytes>;

constexpr int kMostCarrierSide = 16'000;

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

/// As large as the picture, or as large as a surface may be, for an SVG says that size; the pixels are never touched
/// and so never come into memory.
CairoSurface carrier_for(const JpegHeader& header) {
    const int shrink = std::max(header.width, header.height) / kMostCarrierSide + 1;
    return CairoSurface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, std::max(header.width / shrink, 1),
                                                   std::max(header.height / shrink, 1)));
}

/// The file itself; one in inks decoded; a coloured one in grey written anew.
CairoSurface carry_jpeg(const PlacedImage& image) {
    const std::optional<JpegHeader> header = read_jpeg_header(*image.bytes);
    if (!header) return nullptr;
    if (header->is_cmyk) return decode_jpeg(*image.bytes, {double(header->width), double(header->height)});
    CairoSurface carrier = carrier_for(*header);
    const SharedBytes file =
        image.colour == ImageColour::grey && !header->is_grey ? grey_jpeg(*image.bytes) : image.bytes;
    if (!file || !is_sound(carrier)) return nullptr;
    attach_file(carrier.get(), file);
    return carrier;
}

std::string identity(const PlacedImage& image) {
    return image.colour == ImageColour::grey ? image.path + "#grey" : image.path;
}

CairoSurface carry(const PlacedImage& image) {
    if (!image.bytes) return nullptr;
    CairoSurface surface = image.format == ImageFormat::jpeg ? carry_jpeg(image) : read_flat_png(*image.bytes);
    if (!is_sound(surface)) return nullptr;
    const bool has_pixels = image.format == ImageFormat::png || read_jpeg_header(*image.bytes)->is_cmyk;
    if (has_pixels && image.colour == ImageColour::grey) make_grey(surface);
    attach_name(surface.get(), identity(image));
    return surface;
}

}  // namespace

CairoSurface CarriedPictures::surface(const PlacedImage& image) {
    const auto [entry, is_new] = by_path_.try_emplace(identity(image));
    if (is_new) entry->second = carry(image);
    return shared(entry->second);
}

}  // namespace banxin
