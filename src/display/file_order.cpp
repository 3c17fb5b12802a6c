#include "display/file_order.h"

#include <utility>

namespace banxin {
namespace {

// What each orientation does to a file (EXIF 2.3, 4.6.4), undone: first from right to left or from the foot up, then
// rows for columns.
bool is_mirrored_across(int orientation) {
    return orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
}
bool is_mirrored_down(int orientation) {
    return orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
}
bool lies_on_its_side(int orientation) {
    return orientation >= 5;
}

}  // namespace

PlacedImage in_file_order(PlacedImage image) {
    if (is_mirrored_across(image.orientation)) image.crop_x = image.pixel_width - image.crop_x - image.crop_width;
    if (is_mirrored_down(image.orientation)) image.crop_y = image.pixel_height - image.crop_y - image.crop_height;
    if (lies_on_its_side(image.orientation)) {
        std::swap(image.pixel_width, image.pixel_height);
        std::swap(image.crop_x, image.crop_y);
        std::swap(image.crop_width, image.crop_height);
        std::swap(image.area.width, image.area.height);
    }
    image.orientation = 1;
    return image;
}

}  // namespace banxin
