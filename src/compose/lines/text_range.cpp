#include "compose/lines/text_range.h"

#include <algorithm>

namespace banxin {

TextRange range_of(const ShapedText& text, LineRange units) {
    const auto shown = std::span(text.units).subspan(units.first, units.end - units.first);
    const auto is_written = [](const Unit& unit) { return unit.characters > 0; };
    const auto first = std::find_if(shown.begin(), shown.end(), is_written);
    if (first == shown.end())
        return shown.empty() ? TextRange{} : TextRange{shown.front().offset, shown.front().offset};
    const Unit& last = *std::find_if(shown.rbegin(), shown.rend(), is_written);
    return {first->offset, {last.offset.value + last.characters}};
}

TextRange range_of_line(const ShapedText& text, const SetLine& line) {
    return range_of(text, {line.first_unit, std::max(line.end_unit, line.next_unit)});
}

}  // namespace banxin
