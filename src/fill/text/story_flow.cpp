#include "fill/text/story_flow.h"

#include <algorithm>

#include "compose/text/shape_text.h"
#include "fill/text/copyfit.h"
#include "fill/text/cut.h"
#include "fill/text/jump_wording.h"
#include "fill/text/single_line.h"

namespace banxin {
namespace {

using SharedText = std::shared_ptr<const ShapedText>;

LineRole role_of(BlockKind kind) {
    switch (kind) {
        case BlockKind::crosshead:
            return LineRole::crosshead;
        case BlockKind::credit:
            return LineRole::credit;
        default:
            return LineRole::body;
    }
}

void place(const SharedText& text, const Poured& poured, std::span<const Slot> slots, std::vector<PlacedLine>& out) {
    for (const PouredLine& line : poured.lines) {
        const Slot& slot = slots[line.slot];
        out.push_back({text,
                       line.line,
                       {slot.x + line.shift, slot.baseline + line.drop},
                       role_of(text->blocks[line.line.block].kind)});
    }
}

/// Slots and set lines by column; a crosshead or a credit counts with the slots it covers.
std::vector<ColumnFill> column_fills(std::span<const Slot> all, std::span<const Slot> kept, const Poured& poured) {
    std::vector<ColumnFill> fills;
    std::vector<int> column_of;  // index into fills by column id
    for (const Slot& slot : all) {
        const auto column = static_cast<std::size_t>(slot.column);
        if (column >= column_of.size()) column_of.resize(column + 1, -1);
        if (column_of[column] < 0) {
            column_of[column] = static_cast<int>(fills.size());
            fills.emplace_back();
        }
        ++fills[static_cast<std::size_t>(column_of[column])].slots;
    }
    // A column is filled down to its last line: white inside it (above a crosshead) is make-up, not a short column.
    std::vector<int> last(column_of.size(), 0);
    for (const PouredLine& line : poured.lines) {
        const Slot& slot = kept[line.slot];
        last[static_cast<std::size_t>(slot.column)] = std::max(last[static_cast<std::size_t>(slot.column)], slot.line);
    }
    for (const Slot& slot : all) {
        const auto column = static_cast<std::size_t>(slot.column);
        if (slot.line <= last[column]) ++fills[static_cast<std::size_t>(column_of[column])].set;
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
        if (whole.poured.complete) return finish(std::move(whole.poured), whole.slots);
        if (request_.target && try_jump(rules)) return std::move(flow_);
        return finish(std::move(whole.poured), whole.slots);
    }

  private:
    bool starts_with_crosshead() const {
        return request_.from.block < text_->blocks.size() &&
               text_->blocks[request_.from.block].kind == BlockKind::crosshead;
    }

    /// In the text's first line; in one of its own over a crosshead, or where the line would become too short.
    void run_in_from_line() {
        PlacedLine line = set_single_line(request_.from_words, sources_.paper().style("jump"), *sources_.type_case,
                                          LineRole::jump_from);
        Slot& first = slots_.front();
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
        PlacedLine jump = set_single_line(words, paper.style("jump"), *sources_.type_case, LineRole::jump_to);
        const Length white = paper.grid().cell;
        Cut cut = pour_to_cut(sources_.breaker(request_.story), slots_,
                              {request_.from, jump.line.right + white, rules, paper.language});
        if (cut.poured.complete) return false;
        const TextOffset until = offset_at(*text_, cut.poured.next);
        const int rest = characters_between(until, text_->end);
        const int rest_lines = sources_.breaker(request_.story).count(cut.poured.next, request_.landing_measure);
        const bool worth = rest >= paper.jump.least_characters && rest_lines >= paper.jump.least_lines_after &&
                           static_cast<int>(cut.poured.lines.size()) >= paper.jump.least_lines_before;
        if (!worth) {
            flow_.part.too_small_to_jump = true;
            return false;
        }
        const Slot& slot = cut.jump_slot;
        jump.origin = {slot.x + slot.measure - jump.line.right, slot.baseline};
        place(text_, cut.poured, slots_, flow_.lines);
        flow_.part.until = until;
        flow_.part.jumps_to = request_.target;
        flow_.part.jump_words = words;
        flow_.part.jump_area = {jump.origin.x, slot.baseline - paper.grid().cell, jump.line.right,
                                paper.grid().cell * 5 / 4};
        flow_.part.columns = column_fills(slots_, slots_, cut.poured);
        if (!flow_.part.columns.empty())
            flow_.part.columns.back().set = flow_.part.columns.back().slots;  // the jump line's slot
        flow_.lines.push_back(std::move(jump));
        flow_.rest = Continuation{request_.story, cut.poured.next, request_.page, request_.landing + 1};
        return true;
    }

    Flow finish(Poured poured, std::span<const Slot> kept) {
        place(text_, poured, kept, flow_.lines);
        flow_.part.until = offset_at(*text_, poured.next);
        flow_.part.columns = column_fills(slots_, kept, poured);
        if (poured.complete) return std::move(flow_);
        note_overset(poured.next);
        const std::size_t used = poured.lines.empty() ? 0 : poured.lines.back().slot + 1;
        const int crosshead = sources_.paper().crosshead_lines - 1;  // takes more slots than it has lines
        flow_.part.held_lines = std::max(static_cast<int>(kept.size() - used) - crosshead, 0);
        return std::move(flow_);
    }

    Flow without_room() {
        flow_.part.until = flow_.part.from;
        flow_.part.columns = column_fills(slots_, slots_, {});
        if (!text_->units.empty()) note_overset(request_.from);
        return std::move(flow_);
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

int StoryPart::lines_over() const {
    return std::max(overset_lines - held_lines, std::min(overset_lines, 1));
}

int StoryPart::share_over(int characters) const {
    return overset_lines == 0 ? 0 : (characters * lines_over() + overset_lines - 1) / overset_lines;
}

Flow flow_story(std::span<const Slot> slots, const FlowRequest& request, const FillSources& sources) {
    return StoryFlow(slots, request, sources).run();
}

}  // namespace banxin
