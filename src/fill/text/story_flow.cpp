#include "fill/text/story_flow.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "compose/text/shape_text.h"
#include "fill/text/copy_to_add.h"
#include "fill/text/copyfit.h"
#include "fill/text/cut_to_fit.h"
#include "fill/text/jump_wording.h"
#include "fill/text/placed_line.h"
#include "fill/text/single_line.h"

namespace banxin {
namespace {

using SharedText = std::shared_ptr<const ShapedText>;

Element element_of(BlockKind kind) {
    switch (kind) {
        case BlockKind::crosshead:
            return Element::crosshead;
        case BlockKind::credit:
            return Element::credit;
        default:
            return Element::body;
    }
}

GridPlace place_in(const Slot& slot, int lines = 1) {
    return {slot.column, {slot.line, slot.line + lines - 1}};
}

/// The last line that is taken of each column; 0 for one that has none.
class ColumnFeet {
  public:
    explicit ColumnFeet(std::span<const PlacedLine> lines) {
        for (const PlacedLine& line : lines) {
            if (!line.place) continue;
            int& last = last_[line.place->column];
            last = std::max(last, line.place->lines.last);
        }
    }

    bool is_below(const Slot& slot) const {
        const auto last = last_.find(slot.column);
        return last == last_.end() || slot.line > last->second;
    }

  private:
    std::map<int, int> last_;
};

/// Slots and set lines by column. A column is filled down to its last line: white inside it (above a crosshead) is
/// make-up, not a short column.
std::vector<ColumnFill> column_fills(std::span<const Slot> slots, const ColumnFeet& feet) {
    std::vector<ColumnFill> fills;
    std::map<int, std::size_t> index;
    for (const Slot& slot : slots) {
        const auto [at, is_new] = index.try_emplace(slot.column, fills.size());
        if (is_new) fills.emplace_back();
        ColumnFill& fill = fills[at->second];
        ++fill.slots;
        if (!feet.is_below(slot)) ++fill.set;
    }
    return fills;
}

int characters_between(TextOffset from, TextOffset until) {
    return until.value - from.value;
}

class StoryFlow {
  public:
    StoryFlow(std::span<const Slot> slots, const FlowRequest& request, const FillSources& sources)
        : slots_(slots.begin(), slots.end()), request_(request), sources_(sources), text_(sources.text(request.story)) {
        flow_.part.story = request.story;
        flow_.part.page = request.page;
        flow_.part.landing = request.landing;
        flow_.part.from = offset_at(*text_, request.from);
    }

    Flow run() {
        if (!request_.from_words.empty() && !slots_.empty()) run_in_from_line();
        if (slots_.empty() || text_->units.empty()) return without_room();
        PourRules rules = pour_rules(sources_.paper());
        if (request_.copyfit == Copyfit::no) rules.fit.close_up = rules.fit.drive_out = 0;
        Copyfitted fitted = pour_copyfitted(sources_.breaker(request_.story), request_.from, slots_, rules);
        Balanced& whole = fitted.balanced;
        flow_.part.lines_changed = fitted.lines_changed;
        flow_.part.closing_up = fitted.closing_up;
        if (whole.poured.complete) return finish(std::move(whole.poured), whole.slots, rules);
        if (request_.target && try_jump(rules)) return std::move(flow_);
        return finish(std::move(whole.poured), whole.slots, rules);
    }

  private:
    bool starts_with_crosshead() const {
        return request_.from.block < text_->blocks.size() &&
               text_->blocks[request_.from.block].kind == BlockKind::crosshead;
    }

    /// In the text's first line; in one of its own over a crosshead, or where the line would become too short.
    void run_in_from_line() {
        PlacedLine line = set_single_line(request_.from_words, sources_.paper().style(TextKind::jump),
                                          *sources_.type_case, of(Element::jump_from));
        Slot& first = slots_.front();
        line.place = place_in(first);
        const Length cell = sources_.paper().grid().cell;
        const Length width = cell * count_to_cover(line.line.right + cell / 2, cell);
        line.origin = {first.x, first.baseline};
        flow_.part.from_area = {first.x, first.baseline - cell, line.line.right, cell + cell / 4};
        flow_.part.from_words = request_.from_words;
        if (!starts_with_crosshead() && first.measure - width >= cell * 4) {
            const Length taken = std::max(width - first_indent(), Length());
            first.x += taken;
            first.measure -= taken;
        } else {
            slots_.erase(slots_.begin());
        }
        flow_.lines.push_back(std::move(line));
    }

    /// The indent of the line that the text starts with: a from line stands in it.
    Length first_indent() const {
        if (request_.from.block >= text_->blocks.size()) return Length();
        const ShapedBlock& block = text_->blocks[request_.from.block];
        return request_.from.unit == block.first_unit ? block.first_indent : block.indent;
    }

    bool try_jump(const PourRules& rules) {
        const Paper& paper = sources_.paper();
        const std::string label = sheet_label(*request_.target, *sources_.edition);
        const std::string words = jump_words(paper.jump.to, label, sources_.story(request_.story).short_title);
        PlacedLine jump =
            set_single_line(words, paper.style(TextKind::jump), *sources_.type_case, of(Element::jump_to));
        const Length white = paper.grid().cell;
        const CutRequest asked{
            request_.from, jump.line.right + white,
            rules,         paper.language,
            request_.cut,  {request_.landing_measure, paper.jump.least_lines_after, paper.jump.least_characters}};
        if (request_.list_cuts == ListCuts::yes) {
            flow_.cuts = cuts_near(sources_.breaker(request_.story), slots_, asked);
            // Who lists them asks for nothing else, but whether a large first character stands beside the text.
            if (request_.from == TextCursor{}) return true;
        }
        Cut cut = pour_to_cut(sources_.breaker(request_.story), slots_, asked);
        if (cut.poured.complete) return false;
        const int rest = characters_between(offset_at(*text_, cut.poured.next), text_->end);
        const int rest_lines = sources_.breaker(request_.story).count(cut.poured.next, request_.landing_measure);
        const bool worth = rest >= paper.jump.least_characters && rest_lines >= paper.jump.least_lines_after &&
                           static_cast<int>(cut.poured.lines.size()) >= paper.jump.least_lines_before;
        if (!worth) {
            flow_.part.too_small_to_jump = true;
            return false;
        }
        keep(cut, std::move(jump), words);
        CutRule again = request_.cut;
        again.at.reset();
        flow_.rest = Continuation{request_.story, cut.poured.next, request_.page, request_.landing + 1, again};
        return true;
    }

    /// The text down to its cut, and the jump line.
    void keep(const Cut& cut, PlacedLine jump, const std::string& words) {
        const Slot& slot = cut.jump_slot;
        const Length cell = sources_.paper().grid().cell;
        jump.origin = {slot.x + slot.measure - jump.line.right, slot.baseline};
        jump.place = place_in(slot);
        flow_.part.jump_area = {jump.origin.x, slot.baseline - cell, jump.line.right, cell * 5 / 4};
        place(cut.poured, cut.slots);
        const std::vector<PouredLine>& lines = cut.poured.lines;
        const bool below = lines.empty() || cut.slots[lines.back().slot].line != slot.line;
        flow_.part.cut = MadeCut{cut.kind, request_.cut.kind, cut.white_lines, below};
        flow_.lines.push_back(std::move(jump));
        note_columns();
        flow_.part.until = offset_at(*text_, cut.poured.next);
        flow_.part.lines_changed = cut.lines_changed;
        flow_.part.jumps_to = request_.target;
        flow_.part.jump_words = words;
    }

    Flow finish(Poured poured, std::span<const Slot> kept, const PourRules& rules) {
        place(poured, kept);
        note_columns();
        flow_.part.until = offset_at(*text_, poured.next);
        if (poured.complete) {
            if (request_.count_copy == CountCopy::all) count_copy(rules);
            return std::move(flow_);
        }
        note_overset(poured.next);
        if (request_.copyfit == Copyfit::yes && request_.count_copy != CountCopy::no)
            flow_.part.to_cut =
                characters_to_cut({sources_.breaker(request_.story), request_.from, poured.next, slots_}, rules);
        return std::move(flow_);
    }

    void count_copy(const PourRules& rules) {
        const auto has_white = [](const ColumnFill& column) { return column.white() > 0; };
        if (std::ranges::none_of(flow_.part.columns, has_white)) return;
        flow_.part.to_add = characters_to_add({sources_.breaker(request_.story), request_.from, slots_}, rules);
    }

    Flow without_room() {
        flow_.part.until = flow_.part.from;
        note_columns();
        if (text_->units.empty()) return std::move(flow_);
        note_overset(request_.from);
        if (request_.count_copy == CountCopy::no) return std::move(flow_);
        flow_.part.to_cut =
            characters_to_cut({sources_.breaker(request_.story), request_.from, request_.from, slots_}, {});
        return std::move(flow_);
    }

    Source of(Element element) const { return {element, request_.story}; }

    void place(const Poured& poured, std::span<const Slot> slots) {
        for (const PouredLine& line : poured.lines) {
            const Slot& slot = slots[line.slot];
            const Point origin{slot.x + line.shift, slot.baseline + line.drop};
            flow_.lines.push_back(
                place_line(text_, line.line, origin, of(element_of(text_->blocks[line.line.block].kind))));
            flow_.lines.back().place = place_in(slot, line.grid_lines);
        }
    }

    /// Of all that has been placed.
    void note_columns() {
        const ColumnFeet feet(flow_.lines);
        flow_.part.columns = column_fills(slots_, feet);
        std::ranges::copy_if(slots_, std::back_inserter(flow_.empty_slots),
                             [&](const Slot& slot) { return feet.is_below(slot); });
    }

    void note_overset(TextCursor next) {
        const Length measure = slots_.empty() ? request_.landing_measure : slots_.back().measure;
        flow_.part.overset_characters = characters_between(offset_at(*text_, next), text_->end);
        flow_.part.overset_lines = sources_.breaker(request_.story).count(next, measure);
    }

    std::vector<Slot> slots_;
    const FlowRequest& request_;
    const FillSources& sources_;
    SharedText text_;
    Flow flow_;
};

}  // namespace

int StoryPart::slots() const {
    int sum = 0;
    for (const ColumnFill& column : columns) sum += column.slots;
    return sum;
}

int StoryPart::set() const {
    int sum = 0;
    for (const ColumnFill& column : columns) sum += column.set;
    return sum;
}

Flow flow_story(std::span<const Slot> slots, const FlowRequest& request, const FillSources& sources) {
    return StoryFlow(slots, request, sources).run();
}

}  // namespace banxin
