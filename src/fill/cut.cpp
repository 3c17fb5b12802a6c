#include "fill/cut.h"

#include <algorithm>
#include <set>

#include "compose/words.h"

namespace banxin {
namespace {

// Weights of a cut, in hundredths of a white cell: a sentence's end is worth five cells of white, a clause's end three. White past
// three cells is seen as a hole and counts twice.
constexpr int kInsideWord = 900;
constexpr int kInsideClause = 700;
constexpr int kClauseEnd = 400;
constexpr int kCell = 100;
constexpr int kHole = 300;
constexpr int kStubLanding = 300;
constexpr int kIllegal = 10'000;
// A jump line that stands alone is a usual sight and costs less than the white beside it.
constexpr int kJumpLineAlone = 500;

struct Candidate {
    std::uint32_t end = 0;   ///< One past the last unit shown.
    int cost = 0;
};

/// Where the words of the lines near the cut end, in code points of the story's text.
class WordEnds {
  public:
    WordEnds(const ShapedText& text, LineRange range, Language language) {
        if (range.first >= range.end) return;
        const std::uint32_t begin = text.units[range.first].text_begin;
        const Unit& last = text.units[range.end - 1];
        const std::string_view words = std::string_view(text.text).substr(begin, last.text_begin + last.text_bytes - begin);
        for (const TextOffset end : word_ends(words, language)) ends_.insert(end.value + text.units[range.first].offset.value);
    }
    bool contains(TextOffset offset) const { return ends_.contains(offset.value); }

  private:
    std::set<int> ends_;
};

/// The last unit before `end` that is not a closing bracket or quote: what the text ends with.
const Unit& last_word(const ShapedText& text, std::uint32_t first, std::uint32_t end) {
    std::uint32_t i = end;
    while (i > first + 1 && (text.units[i - 1].cls == CharClass::close || text.units[i - 1].cls == CharClass::space)) --i;
    return text.units[i - 1];
}

/// Weighs the ends of one line.
struct LineWeigher {
    const ShapedText& text;
    const SetLine& line;
    const WordEnds& words;
    Length measure;          ///< Room of the line, its indent included.
    Length full_measure;     ///< Of a line without a jump line: what a landing starts with.

    const ShapedBlock& block() const { return text.blocks[line.block]; }
    Length cell() const { return text.size_of(text.units[line.first_unit]); }

    int place_cost(std::uint32_t end) const {
        if (end == block().end_unit) return 0;
        const Unit& word = last_word(text, line.first_unit, end);
        const char mark = text.text[word.text_begin];
        switch (word.cls) {
            case CharClass::western_mark: return mark == '.' || mark == '!' || mark == '?' ? 0 : kClauseEnd;
            case CharClass::stop:
            case CharClass::exclaim: return 0;
            case CharClass::pause:
            case CharClass::colon: return kClauseEnd;
            default: return ends_word(end) ? kInsideClause : kInsideWord;
        }
    }

    bool ends_word(std::uint32_t end) const {
        const bool at_space = text.units[end].cls == CharClass::space || text.units[end - 1].cls == CharClass::space;
        return at_space || words.contains(text.units[end].offset);
    }

    int white_cost(std::uint32_t end) const {
        const bool full = end == line.end_unit && !line.ends_block;
        if (full) return 0;
        const Length used = line.left + measure_line(text, {line.first_unit, end}).natural;
        const int white = used < measure ? static_cast<int>((measure - used) * kCell / cell()) : 0;
        return white <= kHole ? white : 2 * white - kHole;
    }

    int stub_cost(std::uint32_t end) const {
        const bool stub = end != block().end_unit && cell() * static_cast<std::int64_t>(block().end_unit - end) <= full_measure;
        return stub ? kStubLanding : 0;
    }

    bool legal(std::uint32_t end) const {
        return end == block().end_unit || text.units[end - 1].break_after == BreakChance::allowed;
    }

    Candidate best() const {
        const int illegal = legal(line.end_unit) ? 0 : kIllegal;
        Candidate best{line.end_unit, place_cost(line.end_unit) + white_cost(line.end_unit) + stub_cost(line.end_unit) + illegal};
        for (std::uint32_t end = line.end_unit - 1; end > line.first_unit; --end) {
            if (!legal(end)) continue;
            const int cost = place_cost(end) + white_cost(end) + stub_cost(end);
            if (cost < best.cost) best = {end, cost};
        }
        return best;
    }
};

bool is_running_text(const ShapedText& text, const SetLine& line) {
    return text.blocks[line.block].align == Align::justify && line.end_unit > line.first_unit;
}

/// Ends the last line set at a unit of it.
void end_last_line(const ShapedText& text, Poured& poured, std::uint32_t end, Length measure) {
    PouredLine& last = poured.lines.back();
    if (end == last.line.end_unit) {
        poured.next = {last.line.block, last.line.next_unit};
        return;
    }
    std::uint32_t shown = end;
    while (shown > last.line.first_unit + 1 && text.units[shown - 1].cls == CharClass::space) --shown;
    SetLine shorter = solve_line(text, {last.line.first_unit, shown}, {last.line.left, measure - last.line.left}, Justify::no);
    shorter.block = last.line.block;
    shorter.starts_block = last.line.starts_block;
    shorter.next_unit = end;
    last.line = std::move(shorter);
    poured.next = {last.line.block, end};
}

/// Chooses the cut in the last line or the one before it.
void cut_near_the_foot(const ShapedText& text, std::span<const Slot> reserved, Language language, Poured& poured) {
    const std::size_t count = poured.lines.size();
    const SetLine& last = poured.lines.back().line;
    const bool has_before = count >= 2 && is_running_text(text, poured.lines[count - 2].line) &&
                            poured.lines[count - 2].slot + 1 == poured.lines[count - 1].slot;
    const SetLine& before = has_before ? poured.lines[count - 2].line : last;
    const WordEnds words(text, {before.first_unit, text.blocks[last.block].end_unit}, language);

    const Length full = reserved.front().measure;
    const LineWeigher at_foot{text, last, words, reserved[poured.lines.back().slot].measure, full};
    const Candidate best = at_foot.best();
    if (has_before) {
        const LineWeigher above{text, before, words, reserved[poured.lines[count - 2].slot].measure, full};
        const Candidate alone = above.best();
        if (alone.cost + kJumpLineAlone < best.cost) {
            poured.lines.pop_back();
            end_last_line(text, poured, alone.end, above.measure);
            return;
        }
    }
    end_last_line(text, poured, best.end, at_foot.measure);
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
    if (foot_is_set && is_running_text(text, cut.poured.lines.back().line)) {
        cut_near_the_foot(text, reserved, request.language, cut.poured);
    }
    normalise(text, cut.poured.next);
    cut.poured.complete = at_end(text, cut.poured.next);
    return cut;
}

}  // namespace banxin
