#include "prepress/art_inks.h"

#include <algorithm>

#include "prepress/press_pictures_inks.h"

namespace banxin {
namespace {

constexpr int kLeastDot = 300;  // Ten-thousandths.

PressColour separated(unsigned rgb, const PressProfile& profile) {
    RowSeparator separator(profile, {3, {}, ImageColour::full}, profile.ink_limit);
    std::vector<unsigned char> inks;
    separator.separate(
        {static_cast<unsigned char>(rgb >> 16), static_cast<unsigned char>(rgb >> 8), static_cast<unsigned char>(rgb)},
        inks);
    PressColour colour;
    for (std::size_t i = 0; i < colour.mix.size() && i < inks.size(); ++i) {
        const int share = (inks[i] * kFullInk + 127) / 255;
        colour.mix[i] = share < kLeastDot ? 0 : share;
    }
    return colour;
}

bool is_grey(unsigned rgb) {
    return (rgb >> 16 & 0xFF) == (rgb & 0xFF) && (rgb >> 8 & 0xFF) == (rgb & 0xFF);
}

PressColour black_alone(unsigned rgb) {
    const int share = kFullInk - static_cast<int>(rgb & 0xFF) * kFullInk / 255;
    PressColour colour;
    colour.mix.back() = share < kLeastDot ? 0 : share;
    return colour;
}

}  // namespace

PressColour press_colour(const ArtColour& colour, const InkTable& inks, const PressProfile& profile) {
    const auto ink = colour.ink ? inks.find(colour.ink->ink) : inks.end();
    if (ink != inks.end()) return press_colour(ink->second, std::clamp(colour.ink->percent, 0, 100), InkUse::area);
    return is_grey(colour.rgb) ? black_alone(colour.rgb) : separated(colour.rgb, profile);
}

void note_art_inks(const DisplayList& page, const InkTable& inks, const PressProfile& profile, PressColours& colours) {
    for (const Mark& mark : page.marks) {
        const auto* art = std::get_if<VectorArt>(&mark);
        if (art == nullptr) continue;
        for (const ArtColour& colour : art->colours) colours.add_art(colour.rgb, press_colour(colour, inks, profile));
    }
}

}  // namespace banxin
