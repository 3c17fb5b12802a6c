// Where a story breaks off for its jump line is the one break that every reader looks at, so lines and place are chosen
// together.
//
// The jump line stands flush right in the last slot. Its width is taken off that slot before anything is broken: the
// text beside it then is an ordinary line of a shorter measure. Only the paragraph that reaches the foot is broken
// anew, from where it enters the last column; above it nothing changes, and no reader sees that the text was once
// poured to its end.
//
// Of that paragraph the network of breaks gives every chain of lines that fills the slots, and where the last line may
// end. Each end is priced: the end of a sentence costs nothing, of a clause four units, of a word seven, inside a word
// nine; so does the white that is left beside the jump line, and a landing that would begin with a few characters of
// the paragraph. A reader forgives white sooner than a sentence torn in two; how much sooner is what the prices say.
// The same is done with one slot fewer, where the jump line stands alone: usual, and cheaper than a hole beside it. A
// paragraph of which only one line would stand here, at a price, goes to the other page as a whole.
//
// Not done: cutting always at the last sentence that ends near the foot, which leaves half a column white under a long
// one; and weighing the page that it goes on to, which is not known yet and must not matter.
#include "fill/text/cut.h"

#include <optional>
#include <set>

#include "compose/rules/words.h"

namespace banxin {
namespace {

// What a place for a cut costs, in hundredths of the unit that lines are priced in (compose/lines/line_fit.h): a white
// cell is 10 units, so a sentence's end is worth seven cells of white, a clause's end three. White past three cells is
// seen as a hole and counts twice.
constexpr std::int64_t kInsideWord = 9'000;
constexpr std::int64_t kInsideClause = 7'000;
constexpr std::int64_t kClauseEnd = 4'000;
constexpr std::int64_t kCell = 1'000;
constexpr std::int64_t kHole = 3'000;
constexpr std::int64_t kStubLanding = 3'000;
// A jump line that stands alone is a usual sight and costs less than the white beside it.
constexpr std::int64_t kJumpLineAlone = 5'000;
constexpr std::int64_t kOneLineOfAParagraph = 3'000;

/// Where the words of the lines near the cut end, in code points of the story's text.
class WordEnds {
  public:
    WordEnds(const ShapedText& text, LineRange range, Language language) {
        if (range.first >= range.end) return;
        const std::uint32_t begin = text.units[range.first].text_begin;
        const Unit& last = text.units[range.end - 1];
        const std::string_view words =
            std::string_view(text.text).substr(begin, last.text_begin + last.text_bytes - begin);
        for (const TextOffset end : word_ends(words, language))
            ends_.insert(end.value + text.units[range.first].offset.value);
    }
    bool contains(TextOffset offset) const { return ends_.contains(offset.value); }

  private:
    std::set<int> ends_;
};

/// The last unit before `end` that is not a closing bracket or quote: what the text ends with.
const Unit& last_word(const ShapedText& text, std::uint32_t first, std::uint32_t end) {
    std::uint32_t i = end;
    while (i > first + 1 && (text.units[i - 1].cls == CharClass::close || text.units[i - 1].cls == CharClass::space))
        --i;
    return text.units[i - 1];
}

/// The paragraph that the cut falls in, from its first line in the last column on.
struct Foot {
    std::size_t first_line = 0;  ///< Index into Poured::lines.
    std::size_t first_slot = 0;
    TextCursor from;
};

bool is_running_text(const ShapedText& text, const SetLine& line) {
    return text.blocks[line.block].align == Align::justify && line.end_unit > line.first_unit;
}

/// Where the paragraph of the last line enters the last column, if its lines run down to the last slot.
std::optional<Foot> find_foot(const ShapedText& text, std::span<const Slot> slots, const Poured& poured) {
    if (poured.lines.empty() || slots.empty()) return std::nullopt;
    const PouredLine& last = poured.lines.back();
    if (last.slot + 1 != slots.size() || !is_running_text(text, last.line)) return std::nullopt;
    std::size_t first = poured.lines.size() - 1;
    while (first > 0) {
        const PouredLine& above = poured.lines[first - 1];
        const bool runs_on = above.line.block == last.line.block && above.slot + 1 == poured.lines[first].slot &&
                             slots[above.slot].column == slots[last.slot].column;
        if (!runs_on) break;
        --first;
    }
    return Foot{first, poured.lines[first].slot, {last.line.block, poured.lines[first].line.first_unit}};
}

/// Prices the places of a paragraph where its text may break off.
class PlacePrice {
  public:
    PlacePrice(const ShapedText& text, const Foot& foot, Language language, Length measure)
        : text_(text),
          foot_(foot),
          block_(text.blocks[foot.from.block]),
          first_(foot.from.unit),
          measure_(measure),
          words_(text, {foot.from.unit, block_.end_unit}, language) {}

    const Foot& foot() const { return foot_; }

    std::int64_t operator()(const LastLine& line) const { return place(line.end) + white(line.white) + stub(line.end); }

  private:
    std::int64_t place(std::uint32_t end) const {
        if (end == block_.end_unit) return 0;
        const Unit& word = last_word(text_, first_, end);
        const char mark = text_.text[word.text_begin];
        switch (word.cls) {
            case CharClass::western_mark:
                return mark == '.' || mark == '!' || mark == '?' ? 0 : kClauseEnd;
            case CharClass::stop:
            case CharClass::exclaim:
                return 0;
            case CharClass::pause:
            case CharClass::colon:
                return kClauseEnd;
            default:
                return ends_word(end) && text_.units[end - 1].break_penalty == 0 ? kInsideClause : kInsideWord;
        }
    }

    bool ends_word(std::uint32_t end) const {
        const bool at_space = text_.units[end].cls == CharClass::space || text_.units[end - 1].cls == CharClass::space;
        return at_space || words_.contains(text_.units[end].offset);
    }

    std::int64_t white(Length white) const {
        const std::int64_t cells = white * kCell / cell();
        return cells <= kHole ? cells : 2 * cells - kHole;
    }

    /// A landing that starts with less than a line of the paragraph looks like an accident.
    std::int64_t stub(std::uint32_t end) const {
        const bool stub =
            end != block_.end_unit && cell() * static_cast<std::int64_t>(block_.end_unit - end) <= measure_;
        return stub ? kStubLanding : 0;
    }

    Length cell() const { return text_.size_of(text_.units[first_]); }

    const ShapedText& text_;
    const Foot& foot_;
    const ShapedBlock& block_;
    std::uint32_t first_;
    Length measure_;
    WordEnds words_;
};

/// Breaks the paragraph at the foot anew, so that its lines and the place of the cut are chosen together.
void cut_at_the_foot(const ShapedText& text, std::span<const Slot> slots, const PlacePrice& price, Poured& poured) {
    const Foot& foot = price.foot();
    std::vector<Length> measures;
    for (std::size_t i = foot.first_slot; i < slots.size(); ++i) measures.push_back(slots[i].measure);
    const BreakNetwork network(text, foot.from, measures);
    const int room = static_cast<int>(measures.size());
    BrokenOff best = network.broken_off(room, price);
    const bool starts_here = poured.lines[foot.first_line].line.starts_block;
    const bool dear = best.lines.empty() || best.cost + kOneLineOfAParagraph > kJumpLineAlone;
    if (room == 1 && starts_here && foot.first_line > 0 && dear) {
        poured.lines.resize(foot.first_line);  // the paragraph goes on the other page as a whole
        poured.next = foot.from;
        return;
    }
    if (room > 1) {
        BrokenOff shorter = network.broken_off(room - 1, price);
        if (!shorter.lines.empty() && (best.lines.empty() || shorter.cost + kJumpLineAlone < best.cost))
            best = std::move(shorter);
    }
    if (best.lines.empty()) return;
    poured.lines.resize(foot.first_line);
    poured.next = {foot.from.block, best.lines.back().next_unit};
    for (std::size_t i = 0; i < best.lines.size(); ++i) {
        poured.lines.push_back({std::move(best.lines[i]), foot.first_slot + i, Length(), Length()});
    }
}

/// A cursor at a block's end is the next block's start.
void normalise(const ShapedText& text, TextCursor& cursor) {
    while (cursor.block < text.blocks.size() && cursor.unit >= text.blocks[cursor.block].end_unit) ++cursor.block;
}

}  // namespace

Cut pour_to_cut(const LineBreaker& breaker, std::span<const Slot> slots, const CutRequest& request) {
    const ShapedText& text = breaker.text();
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
    cut.poured = pour(breaker, request.from, reserved, request.rules);
    const auto foot = find_foot(text, reserved, cut.poured);
    if (foot) {
        const PlacePrice price(text, *foot, request.language, reserved.front().measure);
        cut_at_the_foot(text, reserved, price, cut.poured);
    }
    normalise(text, cut.poured.next);
    cut.poured.complete = at_end(text, cut.poured.next);
    return cut;
}

}  // namespace banxin
