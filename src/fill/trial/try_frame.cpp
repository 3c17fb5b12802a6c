#include "fill/trial/try_frame.h"

#include <algorithm>

#include "fill/page/fill_frame.h"
#include "fill/page/stand_frame.h"

namespace banxin {
namespace {

bool has_head_on_place(const StandingFrame& standing, const FramePlan& plan) {
    const auto is_on = [&](const auto& placed) { return placed.area.overlaps(standing.head_area); };
    const auto is_on_set = [&](const PlacedAside& aside) { return aside.set() && is_on(aside); };
    const FilledFrame& frame = standing.frame;
    return std::ranges::any_of(plan.covered, is_on) || std::ranges::any_of(frame.pictures, is_on) ||
           std::ranges::any_of(frame.qr_codes, is_on) || std::ranges::any_of(frame.asides, is_on_set);
}

}  // namespace

int left_out_of(const FilledFrame& frame) {
    const auto has_no_room = [](const PlacedAside& aside) { return !aside.set() || aside.overset_lines > 0; };
    const auto asides = std::ranges::count_if(frame.asides, has_no_room);
    return static_cast<int>(asides) + static_cast<int>(frame.pictures_without_room.size()) +
           (frame.link_without_room ? 1 : 0);
}

TriedFrame try_frame(const FramePlan& frame, const PageLattice& page, const StoryId& story,
                     const FillSources& sources) {
    const StandingFrame standing = stand_frame(frame, page, sources.story(story), sources);
    StoryInFrame content{story, page.number, page.measure, std::nullopt};
    content.count_copy = CountCopy::no;
    const FrameOutcome outcome = fill_frame(standing, content, sources);
    TriedFrame tried;
    const StoryPart& part = outcome.frame.parts.front();
    tried.lines_over = part.overset_lines;
    tried.closed_up = std::max(-part.lines_changed, 0);
    tried.head_over = standing.head.lines_over;
    tried.head_on_place = has_head_on_place(standing, frame);
    tried.left_out = left_out_of(standing.frame);
    for (const ColumnFill& column : part.columns) tried.most_white = std::max(tried.most_white, column.white());
    return tried;
}

}  // namespace banxin
