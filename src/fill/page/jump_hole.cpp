// A jump hole is filled in two steps.
//
// First every continuation is measured by itself: its head, and the least depth at which its text goes into the hole's
// columns. Depth is found by trial, from the depth that the lines would have if they divided evenly: widow and orphan
// rules and crossheads may ask for a line or two more, and only pouring knows. Each trial pours into columns that are
// as deep as the trial, whether the hole has so much room or not.
//
// Then they are set one under the other. Up to two lines of white go before each continuation but the first, as long as
// there is white: the eye reads a line between two stories as distance, a hole at the foot as a place to fill, so the
// rest stays at the foot in one piece, where the report counts it. What is too deep for the hole is cut at its foot,
// and goes on to the next hole where the house lets a story land so often.
//
// Copyfitting is left out while depth is measured. It would make a story fit a depth that it does not have by squeezing
// its lines, where one line more of white at the hole's foot costs nothing.
#include "fill/page/jump_hole.h"

#include <algorithm>

#include "fill/page/hole_slots.h"

namespace banxin {
namespace {

class HoleFiller {
  public:
    HoleFiller(const FramePlan& hole, const PageLattice& page, const HoleRequest& request, const FillSources& sources)
        : hole_(hole), page_(page), request_(request), sources_(sources) {
        out_.frame.frame = hole.id;
    }

    HoleOutcome fill() {
        const std::vector<int> extra = extra_lines();
        int line = first_line();
        for (std::size_t i = 0; i < request_.arriving.size(); ++i) {
            line += extra[i];
            if (i > 0) line += 1;  // the line of the rule between two continuations
            line = set_continuation(*request_.arriving[i], line);
        }
        out_.frame.white_lines = std::max(last_line() + 1 - line, 0);
        for (const Slot& slot : slots_between(line, last_line())) out_.frame.empty_slots.push_back(slot);
        return std::move(out_);
    }

  private:
    int first_line() const { return hole_.legs.front().lines.first; }
    int last_line() const { return hole_.legs.front().lines.last; }

    /// How the white lines of the hole are shared out before the continuations.
    std::vector<int> extra_lines() const {
        const std::size_t count = request_.arriving.size();
        std::vector<int> extra(count, 0);
        int used = count > 0 ? static_cast<int>(count) - 1 : 0;
        for (const auto& one : request_.arriving) used += one->head.grid_lines + one->depth;
        int white = last_line() - first_line() + 1 - used;
        for (int round = 0; round < kMostExtraLines; ++round) {
            for (std::size_t i = 1; i < count && white > 0; ++i, --white) ++extra[i];
        }
        return extra;
    }

    std::vector<Slot> slots_between(int first, int last) const {
        std::vector<Slot> slots;
        for (const Slot& slot : hole_.slots) {
            if (slot.line >= first && slot.line <= last) slots.push_back(slot);
        }
        return slots;
    }

    /// Sets one continuation from a line on; returns the line after it.
    int set_continuation(const MeasuredContinuation& measured, int line) {
        const Continuation& arriving = measured.continuation;
        const int text_line = line + measured.head.grid_lines;
        const int wanted_foot = text_line + measured.depth - 1;
        const int foot = std::min(wanted_foot, last_line());
        const bool fits = wanted_foot <= last_line();
        const bool may_land_again = !arriving.ends_here && arriving.landing < sources_.paper().jump.landings;

        FlowRequest request = continuation_request(arriving, measured.head, page_);
        if (!fits && may_land_again) request.target = request_.next_page;
        Flow flow = flow_story(slots_between(text_line, foot), request, sources_);
        if (flow.part.overset_characters > 0) {
            const int rule = out_.frame.overset_lines > 0 ? 1 : 0;  // above it, past the foot as well
            out_.frame.overset_lines += std::max(wanted_foot - std::max(last_line(), line - 1 - rule), 1);
            out_.unplaced.push_back(
                {arriving.story, page_.number, hole_.id, flow.part.overset_lines, flow.part.overset_characters});
        }
        if (flow.rest) out_.rest.push_back(*flow.rest);
        keep(measured, std::move(flow), line);
        return std::max(wanted_foot + 1, line);
    }

    /// A line of the part that is being set.
    void keep_line(PlacedLine line) {
        line.part = static_cast<int>(out_.frame.parts.size());
        out_.frame.lines.push_back(std::move(line));
    }

    /// A head over nothing would send readers nowhere: where no text stands, none of it does.
    void keep(const MeasuredContinuation& measured, Flow flow, int line) {
        const JumpHeadSet& head = measured.head;
        const Point corner{hole_.legs.front().area.x, page_.grid.line_top(line)};
        const bool nothing_set = flow.part.until == flow.part.from;
        if (!nothing_set) {
            for (PlacedLine placed : head.lines) {
                placed.origin.x += corner.x;
                placed.origin.y += corner.y;
                keep_line(std::move(placed));
            }
            for (PlacedLine& placed : flow.lines) keep_line(std::move(placed));
        }
        out_.frame.empty_slots = std::move(flow.empty_slots);  // below the last continuation, in the end
        flow.part.frame = hole_.id;
        flow.part.comes_from = measured.continuation.from_page;
        flow.part.from_words = head.from_words;
        if (head.run_in.empty()) {
            flow.part.from_area = {head.from_area.x + corner.x, head.from_area.y + corner.y, head.from_area.width,
                                   head.from_area.height};
        }
        if (!nothing_set && !head.lines.empty()) {
            flow.part.head_area = {corner.x, corner.y, hole_.legs.front().area.width,
                                   page_.grid.body.leading * head.grid_lines};
        }
        flow.part.jump_head_over_fold = !nothing_set && head.over_fold;
        flow.part.start = corner;
        out_.frame.parts.push_back(std::move(flow.part));
    }

    const FramePlan& hole_;
    const PageLattice& page_;
    const HoleRequest& request_;
    const FillSources& sources_;
    HoleOutcome out_;
};

}  // namespace

MeasuredContinuation measure_continuation(const Continuation& arriving, const FramePlan& hole, const PageLattice& page,
                                          const FillSources& sources) {
    MeasuredContinuation measured{arriving, set_jump_head(arriving, hole, page, sources)};
    FlowRequest request = continuation_request(arriving, measured.head, page);
    request.copyfit = Copyfit::no;
    request.count_copy = CountCopy::no;
    const int lines = sources.breaker(arriving.story).count(arriving.from, hole.slots.front().measure);
    int& depth = measured.depth;
    for (depth = std::max((lines + hole.columns - 1) / std::max(hole.columns, 1), 1); depth <= lines + 2; ++depth) {
        if (flow_story(hole_slots(hole, page.grid, depth), request, sources).part.overset_characters == 0) break;
    }
    measured.spare = std::max(depth * hole.columns - lines, 0);
    return measured;
}

MeasuredContinuation closed_up(const MeasuredContinuation& natural, const FramePlan& hole, const PageLattice& page,
                               const FillSources& sources) {
    MeasuredContinuation closed = natural;
    FlowRequest request = continuation_request(natural.continuation, natural.head, page);
    request.count_copy = CountCopy::no;
    while (closed.depth > 1) {
        const std::vector<Slot> slots = hole_slots(hole, page.grid, closed.depth - 1);
        if (flow_story(slots, request, sources).part.overset_characters > 0) break;
        --closed.depth;
        closed.spare = 0;
    }
    return closed;
}

HoleOutcome fill_jump_hole(const FramePlan& hole, const PageLattice& page, const HoleRequest& request,
                           const FillSources& sources) {
    return HoleFiller(hole, page, request, sources).fill();
}

}  // namespace banxin
