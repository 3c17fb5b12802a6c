#include "compose/text/keep_phrases.h"

#include <algorithm>
#include <string_view>

#include "compose/rules/phrases.h"

namespace banxin {

void keep_phrases(ShapedText& text, Language language) {
    const ShapedBlock& block = text.blocks.back();
    if (block.first_unit == block.end_unit) return;
    const Unit& first = text.units[block.first_unit];
    const auto ends = phrase_ends(std::string_view(text.text).substr(first.text_begin), language);
    for (std::uint32_t i = block.first_unit; i + 1 < block.end_unit; ++i) {
        const int at = text.units[i + 1].offset.value - first.offset.value;
        const bool ends_phrase = std::ranges::any_of(
            ends, [&](const PhraseEnd& end) { return end.at.value == at && end.price < kBrokenPhrase; });
        if (!ends_phrase) text.units[i].break_after = BreakChance::forbidden;
    }
}

}  // namespace banxin
