#include "paint/crop.h"

#include <algorithm>
#include <cstdint>

namespace banxin {
namespace {

/// `side` × part ÷ whole in whole pixels, between 1 and `most`.
int share(int side, Length part, Length whole, int most) {
    const Length pixels = scaled(Length::emu(side), part.in_emu(), whole.in_emu());
    return static_cast<int>(std::clamp<std::int64_t>(pixels.in_emu(), 1, most));
}

}  // namespace

Crop crop_to_fill(PixelSize picture, Size area) {
    Crop crop{0, 0, picture.width, picture.height};
    if (picture.width <= 0 || picture.height <= 0 || area.width <= Length() || area.height <= Length()) return crop;
    const bool too_wide = area.height * picture.width > area.width * picture.height;
    if (too_wide) {
        crop.width = share(picture.height, area.width, area.height, picture.width);
        crop.x = (picture.width - crop.width) / 2;
    } else {
        crop.height = share(picture.width, area.height, area.width, picture.height);
        crop.y = (picture.height - crop.height) / 2;
    }
    return crop;
}

}  // namespace banxin
