#include "paint/art_colours.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "base/svg_colours.h"

namespace banxin {
namespace {

constexpr unsigned kWhite = 0xFFFFFF;

bool is_grey(unsigned rgb) {
    return (rgb >> 16 & 0xFF) == (rgb & 0xFF) && (rgb >> 8 & 0xFF) == (rgb & 0xFF);
}

std::optional<Tint> ink_for(unsigned rgb, const Paper& paper) {
    if (rgb == kWhite) return Tint{InkName{"paper"}, 100};
    const auto ink = std::find_if(paper.inks.begin(), paper.inks.end(),
                                  [&](const auto& named) { return named.second.screen == rgb; });
    if (ink != paper.inks.end()) return Tint{ink->first, 100};
    if (is_grey(rgb)) return Tint{InkName{"black"}, static_cast<int>(((255 - (rgb & 0xFF)) * 100 + 127) / 255)};
    return std::nullopt;
}

}  // namespace

std::vector<ArtColour> colours_of_svg(const std::vector<unsigned char>& bytes, ImageColour colour, const Paper& paper) {
    const std::string_view svg(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    std::set<unsigned> values{0};
    for (const SvgColour& found : svg_colours(svg))
        values.insert(colour == ImageColour::grey ? grey_of(found.rgb) : found.rgb);
    std::vector<ArtColour> colours;
    for (const unsigned rgb : values) colours.push_back({rgb, ink_for(rgb, paper)});
    return colours;
}

}  // namespace banxin
