#include "compose/text/hang_marker.h"

#include <algorithm>

namespace banxin {

Length hang_marker(std::span<Unit> block, Length cell) {
    const auto text = std::find_if(block.begin(), block.end(), [](const Unit& unit) { return unit.characters > 0; });
    if (text == block.begin() || text == block.end()) return {};
    Unit& last = *std::prev(text);
    last.gap = {};
    Length width;
    for (auto unit = block.begin(); unit != text; ++unit) width += unit->core + unit->gap.natural;
    const bool is_figure = block.front().cls == CharClass::digit;
    const Length hung = cell * count_to_cover(is_figure ? width + cell / 8 : width, cell);
    last.gap.natural = last.gap.least = last.gap.most = hung - width;
    return hung;
}

}  // namespace banxin
