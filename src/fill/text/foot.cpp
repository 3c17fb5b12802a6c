// The paragraph at a foot is broken anew from where it enters the column, so that its lines and the place of the cut
// are chosen together; above it nothing changes, and no reader sees that the text was once poured past the foot. Of
// every paragraph that comes near the foot the network of breaks (compose/lines/break_network.h) gives every chain of
// lines, and where a line may end:
//
//     …发展取得新成效。   ▶    a line that ends beside the jump line, filled or not
//     …发展取得新的成效，      a line filled to its end,
//                       ▶    the jump line alone below it
//
// What a place costs is the place's own (compose/text/cut_places.h) and what a reader sees there: white beside the jump
// line, past three cells as a hole; a jump line alone, which a sentence's end makes natural; white lines below it; a
// paragraph's short last line above a jump line alone, which looks like two ends. Lines cost what they cost beyond the
// paragraph's usual line.
#include "fill/text/foot.h"

#include <algorithm>

#include "compose/lines/trim_spaces.h"

namespace banxin {
namespace {

// In hundredths of the unit that lines are priced in (compose/lines/line_fit.h).
constexpr std::int64_t kWhiteCell = 1'000;
constexpr std::int64_t kHole = 3'000;
constexpr std::int64_t kAlone = 2'000;
constexpr std::int64_t kAloneAtAnEnd = 500;
constexpr std::int64_t kAloneUnderAShortLine = 6'000;
constexpr std::int64_t kWhiteLineOfAColumn = 25'500;
constexpr std::int64_t kLeastCellsBesideJump = 3;
constexpr std::int64_t kMostCellsOfAStub = 3;
constexpr std::int64_t kStubsOfALine = 5;
constexpr int kLeastUnderCrosshead = 2;  ///< Whole lines.
constexpr std::int64_t kMostCellsOfACrumb = 2;
/// Rows above the foot that are looked at beyond the lines that may be given up.
constexpr std::size_t kRowsBeyond = 5;
/// Of a paragraph as long as a book no more is broken than reaches the foot, and a page beyond.
constexpr std::int64_t kMostUnitsACell = 4;
constexpr std::uint32_t kUnitsBeyondFoot = 4'000;

void to_next_block(const ShapedText& text, TextCursor& cursor) {
    while (cursor.block < text.blocks.size() && cursor.unit >= text.blocks[cursor.block].end_unit) ++cursor.block;
}

bool is_running_text(const ShapedBlock& block) {
    return block.kind != BlockKind::crosshead && block.kind != BlockKind::credit && block.end_unit > block.first_unit;
}

}  // namespace

const CutPlace& KnownPlaces::behind(std::uint32_t block, std::uint32_t unit) {
    const ShapedBlock& at = text_.blocks[block];
    const auto [known, is_new] = of_block_.try_emplace(block);
    if (is_new) known->second = cut_places(text_, {at.first_unit, at.end_unit}, language_);
    return known->second[unit - at.first_unit];
}

Foot::Foot(const FootRequest& sources, const PouredWay& way)
    : breaker_(sources.breaker),
      text_(sources.breaker.text()),
      request_(sources.request),
      places_(sources.places),
      way_(way) {
    find_paragraphs();
}

/// Of the lines in the last column.
void Foot::find_paragraphs() {
    const std::vector<PouredLine>& lines = way_.poured.lines;
    const int column = way_.slots.empty() ? 0 : way_.slots.back().column;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const SetLine& line = lines[i].line;
        if (way_.slots[lines[i].slot].column != column || !is_running_text(text_.blocks[line.block])) continue;
        if (!paragraphs_.empty() && paragraphs_.back().from.block == line.block) {
            paragraphs_.back().end = i + 1;
            continue;
        }
        Paragraph paragraph{i, i + 1, lines[i].slot, {line.block, line.first_unit}, line.starts_block};
        paragraph.behind_crosshead =
            line.starts_block && line.block > 0 && text_.blocks[line.block - 1].kind == BlockKind::crosshead;
        paragraphs_.push_back(std::move(paragraph));
    }
}

const BreakNetwork& Foot::network(const Paragraph& paragraph) {
    const auto known = networks_.find(paragraph.slot);
    if (known != networks_.end()) return known->second;
    std::vector<Length> measures;
    Length room;
    for (std::size_t i = paragraph.slot; i < way_.slots.size(); ++i) {
        measures.push_back(way_.slots[i].measure);
        room += way_.slots[i].measure;
    }
    const auto units = static_cast<std::uint32_t>(kMostUnitsACell * (room / cell()));
    const ShapedText& text = as_far_as(paragraph.from, paragraph.from.unit + units + kUnitsBeyondFoot);
    return networks_
        .emplace(std::piecewise_construct, std::forward_as_tuple(paragraph.slot),
                 std::forward_as_tuple(text, paragraph.from, measures))
        .first->second;
}

/// The text; where its paragraph goes on past a unit, as much of it as a network asks for, which is no glyph.
const ShapedText& Foot::as_far_as(TextCursor from, std::uint32_t end) {
    if (text_.blocks[from.block].end_unit <= end) return text_;
    ShapedText& part = parts_.emplace_back();
    part.text = text_.text;
    part.looks = text_.looks;
    part.hyphens = text_.hyphens;
    part.units.assign(text_.units.begin(), text_.units.begin() + end);
    part.blocks.assign(text_.blocks.begin(), text_.blocks.begin() + from.block + 1);
    part.blocks.back().end_unit = end;
    return part;
}

bool Foot::is_filled_as_whole(const Paragraph& paragraph) const {
    return text_.blocks[paragraph.from.block].align == Align::justify;
}

Length Foot::cell() const {
    return text_.size_of(text_.units[request_.from.unit]);
}

std::vector<FootCut> Foot::cuts() {
    cuts_.clear();
    const std::size_t near = static_cast<std::size_t>(request_.rule.give_up) + kRowsBeyond;
    const std::size_t top = way_.slots.size() - std::min(way_.slots.size(), near);
    for (std::size_t i = 0; i < paragraphs_.size(); ++i) {
        for (std::size_t row = std::max(top, paragraphs_[i].slot); row < way_.slots.size(); ++row) {
            is_filled_as_whole(paragraphs_[i]) ? add_endings(i, row) : add_poured_line(i, row);
        }
    }
    return std::move(cuts_);
}

/// Of the lines that a paragraph may have down to a row.
void Foot::add_endings(std::size_t index, std::size_t row) {
    const Paragraph& paragraph = paragraphs_[index];
    const BreakNetwork& ways = network(paragraph);
    const int lines = static_cast<int>(row - paragraph.slot) + 1;
    const LineCount best = ways.best();
    const std::int64_t usual = best.lines == 0 ? 0 : best.cost * lines / best.lines;
    const std::uint32_t block_end = text_.blocks[paragraph.from.block].end_unit;
    for (const LineEnding& ending : ways.endings_beside(lines, request_.jump_line)) {
        if (!has_room_beside(row, ending.end, block_end)) continue;
        add({{paragraph.from.block, ending.end}, {}, index, lines, ending, false}, row, ending.cost - usual);
    }
    if (row + 1 >= way_.slots.size()) return;
    for (const LineEnding& ending : ways.filled_endings(lines)) {
        if (ending.end == block_end && ending.white >= request_.jump_line) continue;  // it shares its line, see above
        add({{paragraph.from.block, ending.end}, {}, index, lines, ending, true}, row, ending.cost - usual);
    }
}

/// A paragraph's last line shares its line wherever both fit.
bool Foot::has_room_beside(std::size_t row, std::uint32_t end, std::uint32_t block_end) const {
    const Length room = way_.slots[row].measure - request_.jump_line;
    return end == block_end || room >= cell() * kLeastCellsBesideJump;
}

/// Of text that is not filled to its measure: its lines are as they are.
void Foot::add_poured_line(std::size_t index, std::size_t row) {
    const Paragraph& paragraph = paragraphs_[index];
    const std::size_t at = paragraph.first + (row - paragraph.slot);
    if (at >= paragraph.end) return;
    const SetLine& line = way_.poured.lines[at].line;
    const bool beside = line.right + request_.jump_line <= way_.slots[row].measure;
    if (!beside && row + 1 >= way_.slots.size()) return;
    const LineEnding ending{line.next_unit, line.end_unit, line.fit.cost, Length()};
    add({{line.block, line.next_unit}, {}, index, static_cast<int>(row - paragraph.slot) + 1, ending, !beside}, row, 0);
}

void Foot::add(FootCut cut, std::size_t row, std::int64_t lines_price) {
    const Paragraph& paragraph = paragraphs_[cut.paragraph];
    if (cut.next.unit <= paragraph.from.unit) return;
    cut.place = places_.behind(cut.next.block, cut.next.unit - 1);
    cut.next.unit = skip_spaces(text_, cut.next.unit, text_.blocks[cut.next.block].end_unit);
    cut.white = static_cast<int>(way_.slots.size() - row) - (cut.alone ? 2 : 1);
    to_next_block(text_, cut.next);
    if (at_end(text_, cut.next)) return;
    cut.under_short_line = cut.alone && cut.ending.white * 3 > way_.slots[row].measure;
    cut.beside_stub = is_stub(cut, row);
    cut.clings_to_crosshead = is_close_under_crosshead(cut, row);
    cut.holds = holds(cut);
    cut.price = price(cut) + lines_price;
    cuts_.push_back(std::move(cut));
}

/// In mid-paragraph hardly anything of a line stands beside the jump line: it looks like a slip.
bool Foot::is_stub(const FootCut& cut, std::size_t row) const {
    if (cut.alone || cut.place.kind == CutKind::paragraph || cut.ending.white < cell()) return false;
    const Length measure = way_.slots[row].measure;
    const Length room = measure - request_.jump_line;
    const Length shown = shown_beside(cut, row);
    return shown * 2 <= room && shown <= std::max(cell() * kMostCellsOfAStub, measure / kStubsOfALine);
}

/// Of the cut's last line.
Length Foot::shown_beside(const FootCut& cut, std::size_t row) const {
    return way_.slots[row].measure - (cut.alone ? Length() : request_.jump_line) - cut.ending.white;
}

/// Fewer than two whole lines of a paragraph that goes on, or a character or two in its last one.
bool Foot::is_close_under_crosshead(const FootCut& cut, std::size_t row) const {
    const Paragraph& paragraph = paragraphs_[cut.paragraph];
    if (!paragraph.behind_crosshead || cut.next.block != paragraph.from.block) return false;
    const int whole = cut.lines - (cut.alone ? 0 : 1);
    return whole < kLeastUnderCrosshead ||
           (whole == kLeastUnderCrosshead && !cut.alone && shown_beside(cut, row) <= cell() * kMostCellsOfACrumb);
}

/// Enough of the paragraph stands before the cut, and behind it.
bool Foot::holds(const FootCut& cut) const {
    const Paragraph& paragraph = paragraphs_[cut.paragraph];
    if (cut.next.block != paragraph.from.block) return true;
    const FitRules& rules = request_.rules.fit;
    int least = paragraph.starts ? rules.orphan_lines : rules.widow_lines;
    if (paragraph.behind_crosshead) least = std::max(least, request_.rules.lines_after_crosshead);
    return cut.lines >= least && lands_whole(cut.next);
}

/// What is left of the paragraph makes lines enough on the other page.
bool Foot::lands_whole(TextCursor next) const {
    const Length known = request_.landing.measure;
    const Length measure = known > Length() ? known : way_.slots.back().measure;
    const std::int64_t least = std::max(request_.rules.fit.widow_lines, 1);
    const Length width = measure_line(text_, {next.unit, text_.blocks[next.block].end_unit}).least;
    if (width > measure * least) return true;
    return static_cast<std::int64_t>(breaker_.lines(next, std::span(&measure, 1)).size()) >= least;
}

std::int64_t Foot::price(const FootCut& cut) const {
    return cut.place.price + price_of_white(cut) + cut.white * kWhiteLineOfAColumn;
}

std::int64_t Foot::price_of_white(const FootCut& cut) const {
    const std::int64_t white = cut.ending.white * kWhiteCell / cell();
    if (!cut.alone) return white <= kHole ? white : 2 * white - kHole;
    if (white > kWhiteCell) return (cut.under_short_line ? kAloneUnderAShortLine : kAlone) + white;
    return cut.place.kind <= CutKind::stop ? kAloneAtAnEnd : kAlone;
}

Cut Foot::cut_at(const FootCut& cut) {
    const Paragraph& paragraph = paragraphs_[cut.paragraph];
    const std::size_t row = paragraph.slot + static_cast<std::size_t>(cut.lines) - 1;
    Cut made;
    made.slots = way_.slots;
    made.jump_slot = way_.slots[cut.alone ? row + 1 : row];
    made.kind = cut.place.kind;
    made.lines_changed = way_.lines_changed;
    made.white_lines = way_.lines_changed == 0 ? way_.given_up + cut.white : cut.white;
    made.poured.next = cut.next;
    made.poured.complete = false;
    const bool is_filled = is_filled_as_whole(paragraph);
    const std::size_t kept = is_filled ? paragraph.first : paragraph.first + static_cast<std::size_t>(cut.lines);
    const auto first = way_.poured.lines.begin();
    made.poured.lines.assign(first, first + static_cast<std::ptrdiff_t>(kept));
    if (!is_filled) return made;
    std::vector<SetLine> lines =
        network(paragraph).lines_to(cut.lines, cut.ending, cut.alone ? Length() : request_.jump_line);
    for (std::size_t i = 0; i < lines.size(); ++i)
        made.poured.lines.push_back({std::move(lines[i]), paragraph.slot + i, Length(), Length()});
    return made;
}

}  // namespace banxin
