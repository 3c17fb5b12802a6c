#include "render/flat_png.h"
#include "render/jpeg.h"
#include "render/pictures.h"
#include "render/to_pt.h"

namespace banxin {
namespace {

/// How many pixels the whole picture needs for its crop to have one a dot.
PixelSize wanted_pixels(const PlacedImage& image, double dots_per_point) {
    return {to_pt(image.area.width) * dots_per_point * image.pixel_width / image.crop_width,
            to_pt(image.area.height) * dots_per_point * image.pixel_height / image.crop_height};
}

}  // namespace

CairoSurface DecodedPictures::surface(const PlacedImage& image) {
    if (!image.bytes) return nullptr;
    if (image.format == ImageFormat::png) return read_flat_png(*image.bytes);
    return decode_jpeg(*image.bytes, wanted_pixels(image, dots_per_point_));
}

}  // namespace banxin
