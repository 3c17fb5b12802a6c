#include "fill/page/jump_hole.h"

#include <algorithm>

#include "base/em_box.h"
#include "fill/text/balance.h"
#include "fill/text/jump_wording.h"
#include "fill/text/single_line.h"
#include "fill/text/story_flow.h"
#include "model/element_text.h"

namespace banxin {
namespace {

constexpr int kMostExtraLines = 2;  ///< White lines that may go before one continuation.

/// The jump head of one continuation, measured in whole lines.
struct JumpHeadSet {
    std::vector<PlacedLine> lines;  ///< Relative to the upper left corner of its place.
    int grid_lines = 0;
    std::string run_in;  ///< From line that starts the text; empty when it stands in the head.
    std::string from_words;
    Rect from_area;
};

class HoleFiller {
  public:
    HoleFiller(const FramePlan& plan, const PagePlan& page, const HoleRequest& request, const FillSources& sources)
        : plan_(plan), page_(page), request_(request), sources_(sources), paper_(sources.paper()) {
        out_.frame.frame = plan.id;
    }

    HoleOutcome fill() {
        for (const Continuation& arriving : request_.arriving) {
            JumpHeadSet head = head_of(arriving);
            const int depth = depth_of(arriving, head);
            measured_.push_back({std::move(head), depth});
        }
        const std::vector<int> extra = extra_lines();
        int line = plan_.legs.front().lines.first;
        for (std::size_t i = 0; i < request_.arriving.size(); ++i) {
            line += extra[i];
            if (i > 0) line += 1;  // the line of the rule between two continuations
            line = set_continuation(request_.arriving[i], measured_[i], line);
        }
        const int foot = plan_.legs.front().lines.last + 1;
        out_.frame.white_lines = std::max(foot - line, 0);
        for (const Slot& slot : slots_between(line, last_line())) out_.frame.empty_slots.push_back(slot);
        return std::move(out_);
    }

  private:
    /// A continuation's head and the depth of its text, in lines.
    struct Measured {
        JumpHeadSet head;
        int depth = 0;
    };

    int first_line() const { return plan_.legs.front().lines.first; }
    int last_line() const { return plan_.legs.front().lines.last; }

    /// How the white lines of the hole are shared out before the continuations.
    std::vector<int> extra_lines() const {
        const std::size_t count = request_.arriving.size();
        std::vector<int> extra(count, 0);
        int used = count > 0 ? static_cast<int>(count) - 1 : 0;
        for (const Measured& one : measured_) used += one.head.grid_lines + one.depth;
        int white = last_line() - first_line() + 1 - used;
        for (int round = 0; round < kMostExtraLines; ++round) {
            for (std::size_t i = 1; i < count && white > 0; ++i, --white) ++extra[i];
        }
        return extra;
    }

    JumpHeadSet head_of(const Continuation& arriving) const {
        const Story& story = sources_.story(arriving.story);
        JumpHeadSet head;
        head.from_words =
            jump_words(paper_.jump.from, sheet_label(arriving.from_page, *sources_.edition), story.short_title);
        if (paper_.jump.from_position == FromPosition::run_in) head.run_in = head.from_words;
        const TextStyle& style = paper_.style(TextKind::jump_head);
        const Length leading = page_.grid.body.leading;
        const std::string words = jump_title(story, paper_.jump.head);
        Length right;
        if (!words.empty()) {
            const Length rule = room_for_rule();
            const Length least = std::max(style.size + leading * 3 / 4, style.size + leading / 4 + rule);
            head.grid_lines = static_cast<int>(count_to_cover(least, leading));
            PlacedLine line = set_single_line(words, style, *sources_.type_case, {Element::jump_head, story.id});
            const Length top = rule + (leading * head.grid_lines - style.size - rule) / 2;
            const Length room = plan_.legs.front().area.width - line.line.right;
            const Length shift = style.align == Align::centre  ? room / 2
                                 : style.align == Align::right ? room
                                                               : Length();
            line.origin = {std::max(shift, Length()), top + em_head(style.size)};
            right = line.origin.x + line.line.right;
            head.lines.push_back(std::move(line));
        }
        if (head.run_in.empty()) add_from_line(arriving.story, head, right);
        return head;
    }

    /// What a rule over the head takes of it: two of its weights hold a double one.
    Length room_for_rule() const {
        const auto& rule = paper_.rules.jump_head;
        return rule && rule->kind != RuleKind::none ? rule->weight * 2 : Length();
    }

    /// The from line beside the jump head, or in a line of its own under it.
    void add_from_line(const StoryId& story, JumpHeadSet& head, Length right) const {
        PlacedLine from = set_single_line(head.from_words, paper_.style(TextKind::jump), *sources_.type_case,
                                          {Element::jump_from, story});
        const BodyGrid body = page_.grid.body;
        const bool has_room = right + body.cell + from.line.right <= plan_.legs.front().area.width;
        const bool beside = paper_.jump.from_position == FromPosition::head && !head.lines.empty() && has_room;
        if (beside) {
            from.origin = {right + body.cell, head.lines.front().origin.y};
        } else {
            from.origin = {Length(), body.leading * head.grid_lines + page_.grid.baseline(1) - page_.grid.line_top(1)};
            ++head.grid_lines;
        }
        head.from_area = {from.origin.x, from.origin.y - body.cell, from.line.right, body.cell * 5 / 4};
        head.lines.push_back(std::move(from));
    }

    std::vector<Slot> slots_between(int first, int last) const {
        std::vector<Slot> slots;
        for (const Slot& slot : plan_.slots) {
            if (slot.line >= first && slot.line <= last) slots.push_back(slot);
        }
        return slots;
    }

    FlowRequest flow_request(const Continuation& arriving, const JumpHeadSet& head,
                             std::optional<PageNumber> target) const {
        return {arriving.story, arriving.from, page_.number, target, page_.measure, arriving.landing, head.run_in};
    }

    /// Least depth, in lines, at which the continuation's text goes into the hole's columns; the hole may be too
    /// shallow for it.
    int depth_of(const Continuation& arriving, const JumpHeadSet& head) const {
        const int lines = sources_.breaker(arriving.story).count(arriving.from, plan_.slots.front().measure);
        int depth = std::max((lines + plan_.columns - 1) / std::max(plan_.columns, 1), 1);
        for (; depth <= lines + 2; ++depth) {
            const std::vector<Slot> slots = virtual_slots(depth);
            FlowRequest request = flow_request(arriving, head, std::nullopt);
            request.copyfit = Copyfit::no;
            const Flow flow = flow_story(slots, request, sources_);
            if (flow.part.overset_characters == 0) break;
        }
        return depth;
    }

    /// The hole's columns as if they were `depth` lines deep from the hole's first line.
    std::vector<Slot> virtual_slots(int depth) const {
        std::vector<Slot> slots;
        for (std::size_t i = 0; i < plan_.slots.size(); ++i) {
            if (i > 0 && plan_.slots[i].column == plan_.slots[i - 1].column) continue;
            Slot slot = plan_.slots[i];
            for (int line = 0; line < depth; ++line) {
                slot.line = first_line() + line;
                slot.baseline = page_.grid.baseline(slot.line);
                slots.push_back(slot);
            }
        }
        return slots;
    }

    /// Sets one continuation from a line on; returns the line after it.
    int set_continuation(const Continuation& arriving, Measured& measured, int line) {
        JumpHeadSet& head = measured.head;
        const int text_line = line + head.grid_lines;
        const int wanted_foot = text_line + measured.depth - 1;
        const int foot = std::min(wanted_foot, last_line());
        const bool fits = wanted_foot <= last_line();
        const bool may_land_again = !arriving.ends_here && arriving.landing < paper_.jump.landings;
        const auto target = !fits && may_land_again ? request_.next_page : std::nullopt;

        Flow flow = flow_story(slots_between(text_line, foot), flow_request(arriving, head, target), sources_);
        if (flow.part.overset_characters > 0)
            out_.frame.overset_lines += std::max(wanted_foot - std::max(last_line(), line - 1), 1);
        if (flow.part.overset_characters > 0) {
            out_.unplaced.push_back(
                {arriving.story, page_.number, plan_.id, flow.part.overset_lines, flow.part.overset_characters});
        }
        if (flow.rest) out_.rest.push_back(*flow.rest);
        const bool nothing_set = flow.part.until == flow.part.from;
        if (nothing_set) {
            head.lines.clear();
            flow.lines.clear();
        }
        keep(arriving, std::move(head), std::move(flow), line);
        return std::max(wanted_foot + 1, line);
    }

    /// A line of the part that is being set.
    void keep(PlacedLine line) {
        line.part = static_cast<int>(out_.frame.parts.size());
        out_.frame.lines.push_back(std::move(line));
    }

    void keep(const Continuation& arriving, JumpHeadSet head, Flow flow, int line) {
        const Point corner{plan_.legs.front().area.x, page_.grid.line_top(line)};
        for (PlacedLine& placed : head.lines) {
            placed.origin.x += corner.x;
            placed.origin.y += corner.y;
            keep(std::move(placed));
        }
        for (PlacedLine& placed : flow.lines) keep(std::move(placed));
        out_.frame.empty_slots = std::move(flow.empty_slots);  // below the last continuation, in the end
        flow.part.frame = plan_.id;
        flow.part.comes_from = arriving.from_page;
        flow.part.from_words = head.from_words;
        if (head.run_in.empty()) {
            flow.part.from_area = {head.from_area.x + corner.x, head.from_area.y + corner.y, head.from_area.width,
                                   head.from_area.height};
        }
        if (!head.lines.empty()) {
            flow.part.head_area = {corner.x, corner.y, plan_.legs.front().area.width,
                                   page_.grid.body.leading * head.grid_lines};
        }
        flow.part.start = corner;
        out_.frame.parts.push_back(std::move(flow.part));
    }

    const FramePlan& plan_;
    const PagePlan& page_;
    const HoleRequest& request_;
    const FillSources& sources_;
    const Paper& paper_;
    std::vector<Measured> measured_;
    HoleOutcome out_;
};

}  // namespace

HoleOutcome fill_jump_hole(const FramePlan& plan, const PagePlan& page, const HoleRequest& request,
                           const FillSources& sources) {
    return HoleFiller(plan, page, request, sources).fill();
}

}  // namespace banxin
