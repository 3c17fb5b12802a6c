#include "fill/fill_frame.h"

#include <algorithm>

#include "fill/drop_cap.h"
#include "fill/head.h"
#include "fill/picture_box.h"
#include "fill/runaround.h"
#include "resolve/head_room.h"

namespace banxin {
namespace {

HeadSpace head_space(const FramePlan& plan, const PagePlan& page) {
    return {head_room(plan, page), plan.head, page.grid.body.leading};
}

/// A hole stands under a head when nothing but the head is above it.
bool stands_under(const Rect& hole, const Rect& head) {
    return hole.y <= head.bottom() && hole.x < head.right() && head.x < hole.right();
}

/// A hole for a picture that the template has none for: the last columns under the head, half of them, as deep as the picture.
std::optional<Rect> hole_under_head(const FramePlan& plan, const PagePlan& page, const Rect& head, int lines) {
    const PlannedArea& leg = plan.legs.front();
    const int columns = std::max(leg.columns.count() / 2, 1);
    const Length width = page.measure * columns + page.gutter * (columns - 1);
    const Rect hole{leg.area.right() - width, head.bottom(), width, page.grid.body.leading * lines};
    if (hole.bottom() > leg.area.bottom()) return std::nullopt;
    return hole;
}

struct Pictures {
    std::vector<Rect> holes;
    std::vector<SetPicture> set;
    bool all_placed = true;
};

Pictures place_pictures(const FramePlan& plan, const PagePlan& page, const Story& story, const Rect& head, const FillSources& sources) {
    Pictures out;
    for (std::size_t i = 0; i < story.pictures.size(); ++i) {
        std::optional<Rect> hole;
        if (i < plan.pictures.size()) {
            hole = plan.pictures[i].area;
        } else if (i == 0) {
            const int columns = std::max(plan.legs.front().columns.count() / 2, 1);
            const Length width = page.measure * columns + page.gutter * (columns - 1);
            const int lines = lines_for_picture(story.pictures[i], width, sources.paper(), *sources.type_case);
            hole = hole_under_head(plan, page, head, lines);
        }
        if (!hole) {
            out.all_placed = false;
            continue;
        }
        out.holes.push_back(*hole);
        const HoleTop top = stands_under(*hole, head) ? HoleTop::under_head : HoleTop::under_text;
        out.set.push_back(set_picture(story.pictures[i], {*hole, top}, sources.paper(), *sources.type_case));
    }
    return out;
}

void take(std::vector<PlacedLine>& out, std::vector<PlacedLine> lines) {
    out.insert(out.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
}

}  // namespace

FrameOutcome fill_story_frame(const FramePlan& plan, const PagePlan& page, const StoryInFrame& content, const FillSources& sources) {
    const Story& story = sources.story(content.story);
    SetHead head = set_head(story, head_space(plan, page), sources.paper(), *sources.type_case);
    Pictures pictures = place_pictures(plan, page, story, head.area, sources);

    std::vector<Rect> blocked = pictures.holes;
    blocked.push_back(head.area);
    const std::vector<Slot> slots = slots_around(plan.slots, blocked, page.grid, page.gutter);
    Flow flow = flow_with_drop_cap(slots, {content.story, {}, page.number, content.target, page.measure, 0, {}}, sources);

    FrameOutcome outcome;
    outcome.frame.frame = plan.id;
    take(outcome.frame.lines, std::move(head.lines));
    take(outcome.frame.lines, std::move(flow.lines));
    for (SetPicture& picture : pictures.set) {
        take(outcome.frame.lines, std::move(picture.caption));
        outcome.frame.pictures.push_back(std::move(picture.picture));
    }
    if (!pictures.all_placed) outcome.frame.pictures_without_room.push_back(content.story);
    flow.part.frame = plan.id;
    flow.part.head = head.fit;
    flow.part.head_area = head.area;
    flow.part.start = {head.area.x, head.area.y};
    outcome.frame.parts.push_back(std::move(flow.part));
    outcome.rest = std::move(flow.rest);
    return outcome;
}

}  // namespace banxin
