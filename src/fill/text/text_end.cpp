#include "fill/text/text_end.h"

#include <algorithm>

namespace banxin {

bool is_running(const ShapedBlock& block) {
    return block.kind != BlockKind::credit && block.kind != BlockKind::crosshead;
}

std::uint32_t end_of_words(const ShapedText& text, const ShapedBlock& block) {
    std::uint32_t end = block.end_unit;
    while (end > block.first_unit && text.units[end - 1].characters == 0) --end;
    return end > block.first_unit ? end : block.end_unit;
}

EndMark end_mark_of(const ShapedText& text) {
    const auto last = std::find_if(text.blocks.rbegin(), text.blocks.rend(), is_running);
    if (last == text.blocks.rend()) return {};
    const std::uint32_t first = end_of_words(text, *last);
    if (first == last->end_unit) return {};
    return {std::span(text.units).subspan(first, last->end_unit - first), text.units[first - 1].gap};
}

void append_end_mark(const EndMark& mark, ShapedText& text) {
    if (mark.units.empty()) return;
    text.units.back().break_after = BreakChance::forbidden;
    text.units.back().gap = mark.before;
    text.units.insert(text.units.end(), mark.units.begin(), mark.units.end());
}

}  // namespace banxin
