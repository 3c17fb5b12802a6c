#include "paint/paint_picture.h"

#include "paint/crop.h"
#include "paint/strokes.h"

namespace banxin {
namespace {

constexpr int kBorderTint = 40;

PlacedImage cropped(const Picture& picture, const Rect& area) {
    const Crop crop = crop_to_fill({picture.width, picture.height}, {area.width, area.height});
    PlacedImage image;
    image.area = area;
    image.format = picture.format == PictureFormat::png ? ImageFormat::png : ImageFormat::jpeg;
    image.pixel_width = picture.width;
    image.pixel_height = picture.height;
    image.crop_x = crop.x;
    image.crop_y = crop.y;
    image.crop_width = crop.width;
    image.crop_height = crop.height;
    image.path = picture.path;
    image.bytes = picture.bytes;
    return image;
}

}  // namespace

std::vector<Mark> paint_picture(const PlacedPicture& picture) {
    return {cropped(picture.source.picture, picture.area), frame_inside(picture.area, {InkName{"black"}, kBorderTint})};
}

}  // namespace banxin
