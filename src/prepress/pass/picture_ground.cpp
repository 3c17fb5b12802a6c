#include "prepress/pass/picture_ground.h"

#include <algorithm>

namespace banxin {
namespace {

bool contains(const Rect& outer, const Rect& inner) {
    return outer.x <= inner.x && outer.y <= inner.y && outer.right() >= inner.right() &&
           outer.bottom() >= inner.bottom();
}

}  // namespace

PictureGround ground_of(const PlacedImage& image, const DisplayList& page, const InkTable& inks) {
    PictureGround ground;
    for (const Mark& mark : page.marks) {
        if (const auto* other = std::get_if<PlacedImage>(&mark); other != nullptr && *other == image) break;
        const auto* panel = std::get_if<FilledRect>(&mark);
        if (panel == nullptr || ink_use(*panel) != InkUse::area || !contains(panel->area, image.area)) continue;
        const auto ink = inks.find(panel->ink.ink);
        if (ink == inks.end()) continue;
        const PressColour colour = press_colour(ink->second, std::clamp(panel->ink.percent, 0, 100), InkUse::area);
        ground.mix = colour.separation ? PlateMix{} : colour.mix;
    }
    return ground;
}

}  // namespace banxin
