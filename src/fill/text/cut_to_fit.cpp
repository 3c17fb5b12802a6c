// Whoever cuts a text where its last set line ends does not always see it fit. The paragraph that the line was of ends
// there now: it is broken anew, and may like a line more; its last line must find room for the end mark; a crosshead
// has nothing below it any more. So the advice is tried: the text is shortened, at places where a line may end, until a
// pour of what is left finds room. Most texts fit at the first trial.
//
// The paragraphs above its end are broken already, and their lines are taken over.
//
// The shortened text is not shaped anew. It has the units of the whole one, and behind its last paragraph the end
// mark's; a mark at the new end keeps the blank that it had.
#include "fill/text/cut_to_fit.h"

#include <algorithm>

#include "base/unicode.h"
#include "fill/text/copyfit.h"
#include "fill/text/text_end.h"

namespace banxin {
namespace {

/// Those that print: spaces and the joins of paragraphs are nothing to cut.
int characters_from(const ShapedText& text, std::uint32_t first) {
    int count = 0;
    for (std::size_t i = first; i < text.units.size(); ++i) {
        const Unit& unit = text.units[i];
        if (unit.characters > 0)
            count += count_characters(std::string_view(text.text).substr(unit.text_begin, unit.text_bytes));
    }
    return count;
}

bool may_end_before(const ShapedText& text, std::uint32_t unit) {
    const Unit& last = text.units[unit - 1];
    const bool in_word = unit < text.units.size() && is_western(last.cls) && is_western(text.units[unit].cls);
    return last.cls != CharClass::space && last.break_after != BreakChance::forbidden && !in_word;
}

/// The last place before a unit, or at it, that the text may end at; nothing but `first` where there is none.
std::uint32_t end_at_or_before(const ShapedText& text, std::uint32_t unit, std::uint32_t first) {
    const auto ends_block = [&](std::uint32_t at) {
        return std::ranges::any_of(text.blocks, [at](const ShapedBlock& block) { return block.end_unit == at; });
    };
    while (unit > first && !ends_block(unit) && !may_end_before(text, unit)) --unit;
    return unit;
}

std::vector<ShapedBlock> blocks_before(const ShapedText& text, std::uint32_t end) {
    std::vector<ShapedBlock> blocks = text.blocks;
    std::erase_if(blocks, [end](const ShapedBlock& block) { return block.first_unit >= end; });
    return blocks;
}

/// The text up to a unit, as if it had been written so.
ShapedText shortened(const ShapedText& whole, std::uint32_t end) {
    ShapedText text{
        whole.writing, whole.text, whole.looks, whole.hyphens, {}, whole.glyphs, blocks_before(whole, end), {}, {}, {}};
    const auto last = std::find_if(text.blocks.rbegin(), text.blocks.rend(), is_running);
    const ShapedBlock* last_running = last == text.blocks.rend() ? nullptr : &*last;
    for (ShapedBlock& block : text.blocks) {
        const auto first = whole.units.begin() + block.first_unit;
        const auto words_end = whole.units.begin() + std::min(end_of_words(whole, block), end);
        block.first_unit = static_cast<std::uint32_t>(text.units.size());
        text.units.insert(text.units.end(), first, words_end);
        if (&block == last_running) append_end_mark(end_mark_of(whole), text);
        block.end_unit = static_cast<std::uint32_t>(text.units.size());
    }
    if (!text.units.empty()) text.end = {text.units.back().offset.value + text.units.back().characters};
    return text;
}

/// Blocks that a shortened text has as they were: those before the one that ends it now.
std::uint32_t blocks_alike(const ShapedText& whole, const ShapedText& shorter) {
    const auto last = std::find_if(shorter.blocks.rbegin(), shorter.blocks.rend(), is_running);
    const auto end = last == shorter.blocks.rend() ? shorter.blocks.begin() : std::prev(last.base());
    const auto same = [](const ShapedBlock& a, const ShapedBlock& b) {
        return a.first_unit == b.first_unit && a.end_unit == b.end_unit;
    };
    const auto other = std::mismatch(shorter.blocks.begin(), end, whole.blocks.begin(), same).first;
    return static_cast<std::uint32_t>(other - shorter.blocks.begin());
}

bool fits(const OversetText& overset, std::uint32_t end, const PourRules& rules) {
    const ShapedText& whole = overset.breaker.text();
    const ShapedText text = shortened(whole, end);
    if (overset.from.unit >= text.units.size()) return true;
    const LineBreaker breaker(text, overset.breaker, blocks_alike(whole, text));
    return pour_copyfitted(breaker, overset.from, overset.slots, rules).balanced.poured.complete;
}

}  // namespace

int characters_to_cut(const OversetText& overset, const PourRules& rules) {
    const std::uint32_t first = overset.from.unit;
    std::uint32_t end = std::max(overset.next.unit, first);
    while (end > first) {
        end = end_at_or_before(overset.breaker.text(), end, first);
        if (end == first || fits(overset, end, rules)) break;
        --end;
    }
    return characters_from(overset.breaker.text(), end);
}

}  // namespace banxin
