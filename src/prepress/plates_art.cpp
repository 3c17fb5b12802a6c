#include "prepress/plates_art.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/svg_colours.h"

namespace banxin {
namespace {

std::string grey_with(int ink) {
    const int light = 255 - (255 * ink + kFullInk / 2) / kFullInk;
    return fmt::format("#{0:02x}{0:02x}{0:02x}", light);
}

/// SVG draws in black what names no colour: says so at the root, where that says nothing of its own (`none` is something).
void name_the_usual_black(std::string& svg) {
    const std::size_t root = svg.find("<svg");
    const std::size_t end = root == std::string::npos ? root : svg.find('>', root);
    if (end == std::string::npos) return;
    const std::string_view tag = std::string_view(svg).substr(root, end - root);
    const bool says = tag.find(" fill=") != tag.npos || tag.find("fill:") != tag.npos;
    if (!says) svg.insert(root + 4, " fill=\"#000000\"");
}

ArtColour known(const VectorArt& art, unsigned rgb) {
    const auto found = std::find_if(art.colours.begin(), art.colours.end(),
                                    [&](const ArtColour& colour) { return colour.rgb == rgb; });
    return found == art.colours.end() ? ArtColour{rgb, {}} : *found;
}

}  // namespace

VectorArt art_on(const PlateName& plate, const VectorArt& art, ArtInks& inks) {
    std::string svg(art.bytes->begin(), art.bytes->end());
    name_the_usual_black(svg);
    if (art.colour == ImageColour::grey) svg = in_grey(svg);
    std::string drawn;
    std::size_t copied = 0;
    for (const SvgColour& colour : svg_colours(svg)) {
        drawn.append(svg, copied, colour.first - copied);
        drawn += grey_with(ink_on(plate, inks.of(known(art, colour.rgb))).value_or(0));
        copied = colour.end;
    }
    drawn.append(svg, copied);
    VectorArt out = art;
    out.colour = ImageColour::full;
    out.bytes = std::make_shared<const std::vector<unsigned char>>(drawn.begin(), drawn.end());
    return out;
}

}  // namespace banxin
