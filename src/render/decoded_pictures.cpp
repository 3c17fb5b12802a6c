#include "render/flat_png.h"
#include "render/grey.h"
#include "render/jpeg.h"
#include "render/pictures.h"
#include "render/to_pt.h"

namespace banxin {
namespace {

/// How many columns and rows of the file the crop needs to have one a dot.
PixelSize wanted_pixels(const PlacedImage& image, double dots_per_point) {
    const double across = to_pt(image.area.width) * dots_per_point * image.pixel_width / image.crop_width;
    const double down = to_pt(image.area.height) * dots_per_point * image.pixel_height / image.crop_height;
    return image.orientation >= 5 ? PixelSize{down, across} : PixelSize{across, down};
}

}  // namespace

CairoSurface DecodedPictures::surface(const PlacedImage& image) {
    if (!image.bytes) return nullptr;
    const PixelSize wanted = wanted_pixels(image, dots_per_point_);
    CairoSurface surface =
        image.format == ImageFormat::png ? read_flat_png(*image.bytes, wanted) : decode_jpeg(*image.bytes, wanted);
    if (image.colour == ImageColour::grey) make_grey(surface);
    return surface;
}

}  // namespace banxin
