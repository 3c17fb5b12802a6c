#include "check/measure_page.h"

#include <algorithm>

#include "check/pixels_per_inch.h"
#include "check/size_names.h"
#include "check/story_trail.h"
#include "fill/head/fit_head.h"
#include "resolve/head_room.h"

namespace banxin {
namespace {

FrameUse use_of(const FramePlan& plan, const FilledFrame& frame) {
    if (plan.kind == FrameKind::ad) return FrameUse::ad;
    if (plan.kind == FrameKind::art) return !plan.binding ? FrameUse::empty : FrameUse::art;
    if (!frame.pointers.empty()) return FrameUse::pointers;
    if (plan.kind == FrameKind::jumps) return frame.parts.empty() ? FrameUse::empty : FrameUse::jumps;
    if (frame.parts.empty()) return !plan.binding ? FrameUse::empty : FrameUse::pointers;
    return FrameUse::story;
}

FrameReport story_frame(FrameReport out, const FilledFrame& frame, const FramePlan& plan) {
    for (const StoryPart& part : frame.parts) {
        out.stories.push_back(part.story);
        out.lines_available += part.slots();
        out.lines_used += part.set();
        out.lines_over += part.overset_lines;
    }
    if (frame.parts.empty()) out.lines_available = static_cast<int>(plan.slots.size());
    const bool has_lines = out.use == FrameUse::story || out.use == FrameUse::empty;
    out.lines_white = has_lines ? out.lines_available - out.lines_used : 0;
    return out;
}

/// A jump hole is used from its top down, over its whole width: its lines count its depth.
FrameReport jump_hole(FrameReport out, const FilledFrame& frame, const FramePlan& plan) {
    for (const StoryPart& part : frame.parts) out.stories.push_back(part.story);
    for (const PlannedArea& leg : plan.legs) out.lines_available += leg.lines.count();
    out.lines_white = frame.parts.empty() ? out.lines_available : frame.white_lines;
    out.lines_used = out.lines_available - out.lines_white;
    out.lines_over = frame.overset_lines;
    return out;
}

FrameReport frame_report(const FilledPage& page, const FilledFrame& frame, const Paper& paper) {
    const FramePlan& plan = plan_of(page, frame);
    FrameReport out;
    out.page = page.plan.number;
    out.id = frame.frame;
    out.use = use_of(plan, frame);
    const bool takes_head = out.use == FrameUse::story || (out.use == FrameUse::empty && plan.kind == FrameKind::story);
    if (takes_head && !plan.legs.empty()) {
        const Rect room = head_room(plan, page.plan);
        out.head = head_rooms(head_capacities({plan.head, room.width, fold_in(room, page.plan)}, paper), paper);
    }
    return plan.kind == FrameKind::jumps ? jump_hole(out, frame, plan) : story_frame(out, frame, plan);
}

}  // namespace

MeasuredPage measure_page(const FilledPage& page, const Paper& paper) {
    MeasuredPage measured;
    for (const FilledFrame& frame : page.frames) {
        measured.frames.push_back(frame_report(page, frame, paper));
        for (const PlacedPicture& picture : frame.pictures) {
            measured.pictures.push_back({picture.source.picture.path, page.plan.number, frame.frame, picture.area.width,
                                         picture.area.height, pixels_per_inch(picture)});
        }
        for (const PlacedPointer& pointer : frame.pointers) {
            measured.pointers.push_back({pointer.story, page.plan.number, frame.frame, pointer.page, pointer.words});
        }
    }
    return measured;
}

}  // namespace banxin
