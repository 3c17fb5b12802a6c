#include "render/screen_colours.h"

#include <algorithm>

namespace banxin {
namespace {

constexpr unsigned kPaper = 0xFFFFFF;

unsigned solid(const InkName& name, const std::vector<ScreenInk>& inks) {
    const auto ink = std::find_if(inks.begin(), inks.end(), [&](const ScreenInk& i) { return i.name == name; });
    if (ink != inks.end()) return ink->rgb;
    return name.value == "paper" || name.value == "white" ? kPaper : 0;
}

/// One channel of eight bits, thinned out to `percent` on white.
double thinned(unsigned channel, int percent) {
    const unsigned cover = static_cast<unsigned>(std::clamp(percent, 0, 100));
    return (channel * cover + 255 * (100 - cover)) / 25'500.0;
}

}  // namespace

Rgb screen_colour(const Tint& tint, const std::vector<ScreenInk>& inks) {
    const unsigned rgb = solid(tint.ink, inks);
    return {thinned(rgb >> 16 & 0xFF, tint.percent), thinned(rgb >> 8 & 0xFF, tint.percent),
            thinned(rgb & 0xFF, tint.percent)};
}

}  // namespace banxin
