// What holds for every text in every set of slots. The texts are squares (support/squares.h): no font is asked.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "base/unicode.h"
#include "compose/lines/solve_line.h"
#include "fill/text/balance.h"
#include "fill/text/cut.h"
#include "fill/text/pour.h"
#include "property/random_text.h"
#include "support/squares.h"

namespace banxin::test {
namespace {

const PourRules kRules{};

std::string without_spaces(std::string text) {
    std::erase(text, ' ');
    return text;
}

/// The characters of a stretch of units, spaces left out: lines may swallow them.
std::string characters(const ShapedText& text, std::uint32_t first, std::uint32_t end) {
    std::string out;
    for (std::uint32_t i = first; i < end; ++i) {
        out += text.text.substr(text.units[i].text_begin, text.units[i].text_bytes);
    }
    return without_spaces(out);
}

std::string all_of(const ShapedText& text) {
    return characters(text, 0, static_cast<std::uint32_t>(text.units.size()));
}

/// What was set, and behind it what was not.
std::string set_and_overset(const ShapedText& text, const Poured& poured) {
    std::string out;
    for (const PouredLine& line : poured.lines) out += characters(text, line.line.first_unit, line.line.end_unit);
    return out + characters(text, poured.next.unit, static_cast<std::uint32_t>(text.units.size()));
}

bool breaks_inside(const ShapedText& text, const SetLine& line) {
    for (std::uint32_t i = line.first_unit; i + 1 < line.end_unit; ++i) {
        if (text.units[i].break_after == BreakChance::allowed) return true;
    }
    return false;
}

bool starts_with_any(const std::string& text, const std::vector<std::string>& marks) {
    return std::any_of(marks.begin(), marks.end(), [&](const std::string& m) { return text.starts_with(m); });
}

bool ends_with_any(const std::string& text, const std::vector<std::string>& marks) {
    return std::any_of(marks.begin(), marks.end(), [&](const std::string& m) { return text.ends_with(m); });
}

const std::vector<std::string> kNeverFirst{"，", "、", "；", "：", "。", "！", "？", "”",
                                           "’",  "）", "》", "·",  "～", "/",  "%",  "℃"};
const std::vector<std::string> kNeverLast{"“", "‘", "（", "《", "/", "¥"};

bool ends_with_two_marks(const ShapedText& text, const SetLine& line) {
    return line.end_unit >= line.first_unit + 2 && is_closing(text.units[line.end_unit - 1].cls) &&
           is_closing(text.units[line.end_unit - 2].cls);
}

/// The stretch without a legal break around a line's end is wider than the line.
bool no_line_can_hold(const ShapedText& text, const SetLine& line, Length measure) {
    const ShapedBlock& block = text.blocks[line.block];
    const auto whole = [&](std::uint32_t at) { return text.units[at - 1].break_after == BreakChance::forbidden; };
    std::uint32_t first = line.end_unit;
    std::uint32_t end = line.end_unit;
    while (first > block.first_unit && whole(first)) --first;
    while (end < block.end_unit && whole(end)) ++end;
    return measure_line(text, {first, end}).least > measure - kCell * 2;
}

TextOffset set_until(const ShapedText& text, std::span<const Slot> slots) {
    return offset_at(text, pour(text, {}, slots, kRules).next);
}

Slot one_line_lower(Slot slot) {
    slot.baseline += kLeading;
    ++slot.line;
    return slot;
}

RC_GTEST_PROP(Pour, SetsAndOversetsTheWholeTextInOrder, ()) {
    const PourTask task = *any_pour();
    const ShapedText text = text_of(task.text, kCell * 2);
    const Poured poured = pour(text, {}, task.slots, kRules);
    RC_ASSERT(set_and_overset(text, poured) == all_of(text));
    RC_ASSERT(poured.complete == at_end(text, poured.next));
}

RC_GTEST_PROP(Pour, TakesTheSlotsInTheirOrderOneLineEach, ()) {
    const PourTask task = *any_pour();
    const ShapedText text = text_of(task.text, kCell * 2);
    const Poured poured = pour(text, {}, task.slots, kRules);
    for (std::size_t i = 0; i < poured.lines.size(); ++i) {
        RC_ASSERT(poured.lines[i].slot < task.slots.size());
        if (i == 0) continue;
        const bool is_credit = text.blocks[poured.lines[i].line.block].kind == BlockKind::credit;
        RC_ASSERT(poured.lines[i].slot > poured.lines[i - 1].slot || is_credit);
    }
}

RC_GTEST_PROP(Pour, KeepsEveryLineWithinItsMeasure, ()) {
    const PourTask task = *any_pour();
    const ShapedText text = text_of(task.text, kCell * 2);
    for (const PouredLine& line : pour(text, {}, task.slots, kRules).lines) {
        const bool within = line.shift + line.line.right <= task.slots[line.slot].measure;
        RC_ASSERT(within || !breaks_inside(text, line.line));
    }
}

RC_GTEST_PROP(Pour, PutsNoForbiddenMarkAtALinesEdge, ()) {
    const PourTask task = *any_pour();
    const ShapedText text = text_of(task.text, kCell * 2);
    const Poured poured = pour(text, {}, task.slots, kRules);
    for (std::size_t i = 0; i < poured.lines.size(); ++i) {
        const SetLine& line = poured.lines[i].line;
        if (line.ends_block || i + 1 == poured.lines.size() || breaks_inside(text, line) == false) continue;
        RC_ASSERT_FALSE(ends_with_any(shown(text, line), kNeverLast));
        if (no_line_can_hold(text, line, task.slots[poured.lines[i].slot].measure)) continue;
        if (ends_with_two_marks(text, line)) continue;  // a cluster of three marks may give way (clreq 6.1.1)
        RC_ASSERT_FALSE(starts_with_any(shown(text, poured.lines[i + 1].line), kNeverFirst));
    }
}

/// Dashes, or dots, that stand in a row up to a place of the text.
std::size_t row_before(const ShapedText& text, std::uint32_t end) {
    const CharClass cls = text.units[end - 1].cls;
    std::uint32_t first = end;
    while (first > 0 && text.units[first - 1].cls == cls) --first;
    return end - first;
}

// —— is two of them: a row of four may be broken in its middle, and nowhere else.
RC_GTEST_PROP(Pour, KeepsDashesAndEllipsesWhole, ()) {
    const PourTask task = *any_pour();
    const ShapedText text = text_of(task.text, kCell * 2);
    for (const PouredLine& line : pour(text, {}, task.slots, kRules).lines) {
        if (line.line.ends_block || !breaks_inside(text, line.line)) continue;
        const Unit& last = text.units[line.line.end_unit - 1];
        const Unit& next = text.units[line.line.end_unit];
        if (last.cls != next.cls || (last.cls != CharClass::dash && last.cls != CharClass::ellipsis)) continue;
        RC_ASSERT(row_before(text, line.line.end_unit) % 2 == 0);
    }
}

RC_GTEST_PROP(Pour, NeverSetsLessWithALineMore, ()) {
    const PourTask task = *even_pour();
    const ShapedText text = text_of(task.text, kCell * 2);
    std::vector<Slot> more = task.slots;
    more.push_back(one_line_lower(more.back()));
    RC_ASSERT(set_until(text, more) >= set_until(text, task.slots));
}

RC_GTEST_PROP(Pour, DoesTheSameTwice, ()) {
    const PourTask task = *any_pour();
    const ShapedText text = text_of(task.text, kCell * 2);
    const Poured once = pour(text, {}, task.slots, kRules);
    const Poured again = pour(text, {}, task.slots, kRules);
    RC_ASSERT(once.next == again.next);
    RC_ASSERT(once.lines.size() == again.lines.size());
    for (std::size_t i = 0; i < once.lines.size(); ++i) RC_ASSERT(once.lines[i].line.x == again.lines[i].line.x);
}

RC_GTEST_PROP(Balance, KeepsAllTheText, ()) {
    const PourTask task = *any_pour();
    const ShapedText text = text_of(task.text, kCell * 2);
    const Balanced balanced = pour_balanced(text, {}, task.slots, kRules);
    RC_ASSERT(set_and_overset(text, balanced.poured) == all_of(text));
}

RC_GTEST_PROP(Balance, SetsAllThatGoesIntoTheSlots, ()) {
    const PourTask task = *even_pour();
    const ShapedText text = text_of(task.text, kCell * 2);
    const Poured plain = pour(text, {}, task.slots, kRules);
    const Balanced balanced = pour_balanced(text, {}, task.slots, kRules);
    RC_ASSERT(balanced.poured.complete == plain.complete);
    RC_ASSERT(balanced.slots.size() <= task.slots.size());
}

RC_GTEST_PROP(Cut, KeepsAllTheText, ()) {
    const PourTask task = *any_pour();
    const ShapedText text = text_of(task.text, kCell * 2);
    const Cut cut = pour_to_cut(text, task.slots, {{}, kCell * 5, kRules});
    RC_ASSERT(set_and_overset(text, cut.poured) == all_of(text));
}

RC_GTEST_PROP(Cut, LeavesRoomForTheJumpLine, ()) {
    const PourTask task = *any_pour();
    const ShapedText text = text_of(task.text, kCell * 2);
    const Cut cut = pour_to_cut(text, task.slots, {{}, kCell * 5, kRules});
    RC_PRE(!cut.poured.lines.empty());
    const PouredLine& last = cut.poured.lines.back();
    RC_PRE(last.slot + 1 == task.slots.size() && breaks_inside(text, last.line));
    RC_ASSERT(last.shift + last.line.right <= cut.jump_slot.measure - kCell * 5);
}

}  // namespace
}  // namespace banxin::test
