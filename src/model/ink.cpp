#include "model/ink.h"

#include <algorithm>
#include <array>

namespace banxin {
namespace {

constexpr std::array<int, 3> kShifts{16, 8, 0};

struct Part {
    int percent;
    unsigned solid;  ///< On a screen, 0xRRGGBB.
};

unsigned channel_of(unsigned rgb, int shift) {
    return rgb >> shift & 0xFF;
}

unsigned thinned_channel(unsigned channel, int percent) {
    const auto cover = static_cast<unsigned>(std::clamp(percent, 0, 100));
    return (channel * cover + 255 * (100 - cover) + 50) / 100;
}

}  // namespace

int plate_count(const Ink& ink) {
    if (ink.kind == InkKind::paper) return 0;
    if (ink.kind == InkKind::registration) return 4;
    if (ink.kind == InkKind::spot) return 1;
    const std::array<int, 4> parts{ink.cyan, ink.magenta, ink.yellow, ink.black};
    return static_cast<int>(std::ranges::count_if(parts, [](int part) { return part > 0; }));
}

unsigned thinned(unsigned rgb, int percent) {
    unsigned out = 0;
    for (const int shift : kShifts) out |= thinned_channel(channel_of(rgb, shift), percent) << shift;
    return out;
}

// Each ink is a filter over the paper: what the one lets through, the next one dims further.
unsigned screen_of(const Ink& ink) {
    const std::array<Part, 4> parts{
        {{ink.cyan, 0x0097d8}, {ink.magenta, 0xd8127d}, {ink.yellow, 0xffe600}, {ink.black, 0x1d1a1b}}};
    unsigned out = 0;
    for (const int shift : kShifts) {
        unsigned light = 255;
        for (const Part& part : parts) {
            light = (light * thinned_channel(channel_of(part.solid, shift), part.percent) + 127) / 255;
        }
        out |= light << shift;
    }
    return thinned(out, ink.strength);
}

}  // namespace banxin
