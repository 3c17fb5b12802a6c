#include "fill/cut.h"

#include <algorithm>

namespace banxin {
namespace {

// Weights of a cut, in hundredths of a white cell: a sentence's end is worth five cells of white, a clause's end two and a half.
constexpr int kInsideClause = 500;
constexpr int kClauseEnd = 250;
constexpr int kCell = 100;
constexpr int kStubLanding = 300;
constexpr int kStubCharacters = 5;

struct Candidate {
    std::uint32_t end = 0;   ///< One past the last unit shown.
    int cost = 0;
};

/// The last unit before `end` that is not a closing bracket or quote: what the text ends with.
const Unit& last_word(const ShapedText& text, std::uint32_t first, std::uint32_t end) {
    std::uint32_t i = end;
    while (i > first + 1 && text.units[i - 1].cls == CharClass::close) --i;
    return text.units[i - 1];
}

int place_cost(const ShapedText& text, std::uint32_t first, std::uint32_t end, const ShapedBlock& block) {
    if (end == block.end_unit) return 0;
    switch (last_word(text, first, end).cls) {
        case CharClass::stop:
        case CharClass::exclaim: return 0;
        case CharClass::pause:
        case CharClass::colon: return kClauseEnd;
        default: return kInsideClause;
    }
}

int white_cost(Length white, Length cell) { return static_cast<int>(white * kCell / cell); }

Candidate best_candidate(const ShapedText& text, const SetLine& line, Length measure) {
    const ShapedBlock& block = text.blocks[line.block];
    const Length cell = text.size_of(text.units[line.first_unit]);
    Candidate best{line.end_unit, place_cost(text, line.first_unit, line.end_unit, block)};
    for (std::uint32_t end = line.end_unit; end > line.first_unit; --end) {
        if (end != block.end_unit && text.units[end - 1].break_after == BreakChance::forbidden) continue;
        const bool full = end == line.end_unit;
        const Length used = line.left + measure_line(text, {line.first_unit, end}).natural;
        const bool stub = end != block.end_unit && block.end_unit - end < kStubCharacters;
        const int cost = place_cost(text, line.first_unit, end, block) + (full ? 0 : white_cost(measure - used, cell)) +
                         (stub ? kStubLanding : 0);
        if (cost < best.cost || (full && stub)) best = {end, cost};
    }
    return best;
}

/// Ends the last line at the best place in it.
void cut_last_line(const ShapedText& text, Poured& poured, Length measure) {
    PouredLine& last = poured.lines.back();
    const Candidate best = best_candidate(text, last.line, measure);
    if (best.end == last.line.end_unit) return;
    SetLine shorter = solve_line(text, {last.line.first_unit, best.end}, {last.line.left, measure - last.line.left}, Justify::no);
    shorter.block = last.line.block;
    shorter.starts_block = last.line.starts_block;
    last.line = std::move(shorter);
    poured.next = {last.line.block, best.end};
}

/// A cursor at a block's end is the next block's start.
void normalise(const ShapedText& text, TextCursor& cursor) {
    while (cursor.block < text.blocks.size() && cursor.unit >= text.blocks[cursor.block].end_unit) ++cursor.block;
}

}  // namespace

Cut pour_to_cut(const ShapedText& text, std::span<const Slot> slots, const CutRequest& request) {
    std::vector<Slot> reserved(slots.begin(), slots.end());
    Cut cut;
    cut.jump_slot = reserved.back();
    const Length cell = text.size_of(text.units[request.from.unit]);
    const bool shares_line = reserved.back().measure - request.jump_line >= cell * 3;
    if (shares_line) {
        reserved.back().measure -= request.jump_line;
    } else {
        reserved.pop_back();  // a jump line as long as the measure stands alone
    }
    cut.poured = pour(text, request.from, reserved, request.rules);
    const bool foot_is_set = !cut.poured.lines.empty() && !reserved.empty() && cut.poured.lines.back().slot + 1 == reserved.size();
    if (foot_is_set && text.blocks[cut.poured.lines.back().line.block].align == Align::justify) {
        cut_last_line(text, cut.poured, reserved.back().measure);
    }
    normalise(text, cut.poured.next);
    cut.poured.complete = at_end(text, cut.poured.next);
    return cut;
}

}  // namespace banxin
