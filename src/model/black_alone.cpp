#include "model/black_alone.h"

#include <algorithm>

#include "base/svg_colours.h"

namespace banxin {
namespace {

constexpr int kDarkEnough = 50;

bool is_full_black(const Ink& ink) {
    return ink.kind == InkKind::process && prints_black_alone(ink) && ink.black == 100 && ink.strength == 100;
}

}  // namespace

bool prints_black_alone(const Ink& ink) {
    if (ink.kind == InkKind::paper) return true;
    return ink.kind == InkKind::process && ink.cyan == 0 && ink.magenta == 0 && ink.yellow == 0;
}

InkName black_alone_of(const Paper& paper) {
    const auto black = paper.inks.find(InkName{"black"});
    if (black != paper.inks.end() && is_full_black(black->second)) return black->first;
    const auto other = std::find_if(paper.inks.begin(), paper.inks.end(),
                                    [](const auto& named) { return is_full_black(named.second); });
    return other == paper.inks.end() ? kBlackAlone : other->first;
}

int black_for_screen(unsigned rgb) {
    return static_cast<int>(((255 - (grey_of(rgb) & 0xFF)) * 100 + 127) / 255);
}

int black_for(const Ink& ink) {
    if (ink.kind == InkKind::paper) return 0;
    if (ink.mono) return *ink.mono * ink.strength / 100;
    if (prints_black_alone(ink)) return ink.black * ink.strength / 100;
    return black_for_screen(ink.screen);
}

int black_for_lines(const Ink& ink, int percent) {
    const int black = black_for(ink);
    const int in_full = black * 100 / std::max(ink.strength, 1);
    return (in_full >= kDarkEnough ? ink.strength : black) * percent / 100;
}

}  // namespace banxin
