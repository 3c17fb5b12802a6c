#include "prepress/proof/plates_art.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/svg_colours.h"

namespace banxin {
namespace {

std::string grey_with(int ink) {
    const int light = 255 - (255 * ink + kFullInk / 2) / kFullInk;
    return fmt::format("#{0:02x}{0:02x}{0:02x}", light);
}

/// True when a start tag gives the property, as an attribute or in its style.
bool says(std::string_view tag, std::string_view property) {
    for (std::size_t at = tag.find(property); at != tag.npos; at = tag.find(property, at + 1)) {
        const bool starts = std::string_view(" \t\r\n\"';").find(tag[at - 1]) != std::string_view::npos;
        const std::size_t sign = tag.find_first_not_of(" \t\r\n", at + property.size());
        if (starts && sign != tag.npos && (tag[sign] == '=' || tag[sign] == ':')) return true;
    }
    return false;
}

/// Where the name of the root's start tag begins: behind `<`, and behind a comment or an entity that looks like it.
std::size_t root_name(std::string_view svg) {
    std::size_t at = 0;
    while ((at = svg.find('<', at)) != svg.npos) {
        const std::string_view rest = svg.substr(at);
        if (rest.starts_with("<!--")) {
            at = svg.find("-->", at);
        } else if (rest.starts_with("<?") || rest.starts_with("<!")) {
            ++at;
        } else {
            return at + 1;
        }
    }
    return svg.npos;
}

// SVG draws in black what names no colour, and `currentColor` is black where nobody said otherwise: says so at the
// root, where that says nothing of its own (`none` is something).
void name_the_usual_black(std::string& svg) {
    const std::size_t name = root_name(svg);
    const std::size_t end = name == svg.npos ? name : svg.find_first_of(" \t\r\n/>", name);
    const std::size_t close = end == svg.npos ? end : svg.find('>', end);
    if (close == svg.npos) return;
    const std::string_view tag = std::string_view(svg).substr(end, close - end);
    std::string black;
    for (const char* property : {"fill", "color"}) {
        if (!says(tag, property)) black += fmt::format(" {}=\"#000000\"", property);
    }
    svg.insert(end, black);
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
