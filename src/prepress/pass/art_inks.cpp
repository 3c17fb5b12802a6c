#include "prepress/pass/art_inks.h"

#include <algorithm>

#include "prepress/pictures/press_pictures_inks.h"

namespace banxin {
namespace {

constexpr int kLeastDot = 300;  // Ten-thousandths.

PressColour colour_of(const std::vector<unsigned char>& inks) {
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
    colour.lines_overprint = share == kFullInk;
    return colour;
}

/// Art's type and rules overprint as the page's own do.
PressColour house_colour(const Ink& ink, int percent) {
    PressColour colour = press_colour(ink, percent, InkUse::area);
    colour.lines_overprint = press_colour(ink, percent, InkUse::line).overprints;
    return colour;
}

}  // namespace

ArtInks::ArtInks(const InkTable& inks, const PressProfile& profile) : inks_(inks), profile_(profile) {}
ArtInks::ArtInks(ArtInks&&) noexcept = default;
ArtInks::~ArtInks() = default;

PressColour ArtInks::of(const ArtColour& colour) {
    const auto ink = colour.ink ? inks_.find(colour.ink->ink) : inks_.end();
    if (ink != inks_.end()) return house_colour(ink->second, std::clamp(colour.ink->percent, 0, 100));
    return is_grey(colour.rgb) ? black_alone(colour.rgb) : separated(colour.rgb);
}

const PressColour& ArtInks::separated(unsigned rgb) {
    const auto [found, is_new] = separated_.try_emplace(rgb);
    if (!is_new) return found->second;
    if (!separator_) {
        const RowSource source{3, {}, ImageColour::full};
        separator_ = std::make_unique<RowSeparator>(profile_, source, profile_.ink_limit);
    }
    std::vector<unsigned char> inks;
    separator_->separate(
        {static_cast<unsigned char>(rgb >> 16), static_cast<unsigned char>(rgb >> 8), static_cast<unsigned char>(rgb)},
        inks);
    return found->second = colour_of(inks);
}

void note_art_inks(const DisplayList& page, ArtInks& inks, PressColours& colours) {
    for (const Mark& mark : page.marks) {
        const auto* art = std::get_if<VectorArt>(&mark);
        if (art == nullptr) continue;
        for (const ArtColour& colour : art->colours) colours.add_art(colour.rgb, inks.of(colour));
    }
}

}  // namespace banxin
