// The last step of a frame, and the only one that depends on other pages: its text. What stood before it is copied from
// the standing frame, lines of the head first, then the text, then captions and what is beside it, which is the order
// in which a page is read out.
#include "fill/page/fill_frame.h"

#include <iterator>

#include "fill/text/drop_cap.h"

namespace banxin {

FrameOutcome fill_frame(const StandingFrame& standing, const StoryInFrame& content, const FillSources& sources) {
    FlowRequest request{content.story, {}, content.page, content.target, content.landing_measure, 0, content.cut, {}};
    request.list_cuts = content.list_cuts;
    request.count_copy = content.count_copy;
    Flow flow = flow_with_drop_cap(standing.slots, request, sources);
    FrameOutcome outcome;
    outcome.cuts = std::move(flow.cuts);
    outcome.frame = standing.frame;
    outcome.frame.empty_slots = std::move(flow.empty_slots);
    std::vector<PlacedLine>& lines = outcome.frame.lines;
    lines.reserve(standing.heads.size() + flow.lines.size() +
                  lines.size());  // once: lines are most of a frame's memory
    lines.insert(lines.begin(), std::make_move_iterator(flow.lines.begin()), std::make_move_iterator(flow.lines.end()));
    lines.insert(lines.begin(), standing.heads.begin(), standing.heads.end());
    flow.part.frame = standing.frame.frame;
    flow.part.head = standing.head;
    flow.part.head_area = standing.head_area;
    flow.part.start = {standing.head_area.x, standing.head_area.y};
    outcome.frame.parts.push_back(std::move(flow.part));
    outcome.rest = std::move(flow.rest);
    return outcome;
}

}  // namespace banxin
