#include "fill/page/fill_frame.h"

#include <algorithm>
#include <optional>

#include "fill/aside/asides.h"
#include "fill/head/crossed_head.h"
#include "fill/head/head.h"
#include "fill/picture/place_pictures.h"
#include "fill/picture/place_qr.h"
#include "fill/text/drop_cap.h"
#include "fill/text/runaround.h"
#include "resolve/head_room.h"

namespace banxin {
namespace {

HeadSpace head_space(const FramePlan& plan, const PagePlan& page) {
    return {head_room(plan, page), plan.head, page.grid.body.leading};
}

/// The head, and what it takes of the frame, in flow.
SetHead head_of(const Story& story, const FramePlan& plan, const PagePlan& page, const FillSources& sources) {
    if (plan.head.writing.value_or(page.turn.writing) != page.turn.writing)
        return set_crossed_head(story, plan, page, sources);
    const HeadSpace space = head_space(plan, page);
    SetHead head = plan.kind == FrameKind::banner ? set_banner(story, space, sources.paper(), *sources.type_case)
                                                  : set_head(story, space, sources.paper(), *sources.type_case);
    head.fit.writing = page.turn.writing;
    return head;
}

/// The frame as head and pictures leave it.
FramePlan with_free_slots(FramePlan plan, const std::vector<Rect>& blocked, const PagePlan& page) {
    plan.slots = slots_around(plan.slots, blocked, page.grid, page.gutter);
    return plan;
}

void take(std::vector<PlacedLine>& out, std::vector<PlacedLine> lines) {
    out.insert(out.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
}

}  // namespace

FrameOutcome fill_story_frame(const FramePlan& plan, const PagePlan& page, const StoryInFrame& content,
                              const FillSources& sources) {
    const Story& story = sources.story(content.story);
    SetHead head = head_of(story, plan, page, sources);
    PlacedPictures pictures = place_pictures(plan, page, {story, head.area}, sources);
    std::vector<Rect> blocked = std::move(pictures.blocked);
    blocked.push_back(head.area);
    std::optional<SetQr> qr =
        story.link.empty() ? std::nullopt : place_qr(with_free_slots(plan, blocked, page), page, story, sources);
    if (qr) blocked.push_back(qr->blocked);
    const std::vector<Slot> beside = slots_around(plan.slots, blocked, page.grid, page.gutter);
    SetAsides asides = set_asides({plan, page, content.story, beside}, sources);
    const std::vector<Slot> slots = slots_around(beside, asides.blocked, page.grid, page.gutter);
    Flow flow =
        flow_with_drop_cap(slots, {content.story, {}, page.number, content.target, page.measure, 0, {}}, sources);

    FrameOutcome outcome;
    outcome.frame.frame = plan.id;
    take(outcome.frame.lines, std::move(head.lines));
    take(outcome.frame.lines, std::move(flow.lines));
    for (SetPicture& picture : pictures.set) {
        take(outcome.frame.lines, std::move(picture.caption));
        for (PlacedPicture& placed : picture.pictures) outcome.frame.pictures.push_back(std::move(placed));
    }
    if (qr) {
        take(outcome.frame.lines, std::move(qr->words));
        outcome.frame.qr_codes.push_back(std::move(qr->code));
    }
    outcome.frame.link_without_room = !story.link.empty() && !qr;
    take(outcome.frame.lines, std::move(asides.lines));
    outcome.frame.asides = std::move(asides.placed);
    if (!pictures.all_placed) outcome.frame.pictures_without_room.push_back(content.story);
    outcome.frame.empty_slots = std::move(flow.empty_slots);
    flow.part.frame = plan.id;
    flow.part.head = head.fit;
    flow.part.head_area = head.area;
    flow.part.start = {head.area.x, head.area.y};
    outcome.frame.parts.push_back(std::move(flow.part));
    outcome.rest = std::move(flow.rest);
    return outcome;
}

}  // namespace banxin
