#include "paint/paint_page.h"

#include "display/trace.h"
#include "fill/text/jump_wording.h"
#include "paint/append_marks.h"
#include "paint/black_page.h"
#include "paint/frame_facts.h"
#include "paint/guides.h"
#include "paint/paint_box.h"
#include "paint/paint_furniture.h"
#include "paint/paint_line.h"
#include "paint/paint_picture.h"
#include "paint/paint_rules.h"
#include "paint/section_ink.h"

namespace banxin {
namespace {

/// White on the bar of its box.
std::vector<Mark> reversed(std::vector<Mark> marks) {
    for (Mark& mark : marks) {
        if (auto* run = std::get_if<GlyphRun>(&mark)) run->ink = {InkName{"paper"}, 100};
    }
    return marks;
}

std::vector<Mark> paint_frame(const FilledFrame& frame, const FramePlan& plan, const House& house) {
    std::vector<Mark> marks = {FrameNote{frame.frame, frame_facts(frame)}};
    for (const PlacedPicture& picture : frame.pictures)
        append_marks(marks, traced(paint_picture(picture, house), picture.from));
    for (const PlacedQr& code : frame.qr_codes)
        append_marks(marks, traced(paint_qr(code), {Element::code, code.story}));
    for (const PlacedLine& line : frame.lines) {
        const bool on_bar = head_is_reversed(plan) && role_of(line.source.element) == MarkRole::head;
        append_marks(marks, on_bar ? reversed(paint_line(line)) : paint_line(line));
    }
    return marks;
}

ImageColour colour_of(const PagePlan& plan) {
    const bool grey = plan.colour == PictureColour::grey;
    return grey ? ImageColour::grey : ImageColour::full;
}

/// Places that are kept for advertisements which have not come.
std::vector<Mark> paint_empty_ads(const FilledPage& page, const House& house) {
    std::vector<Mark> marks;
    for (const FramePlan& frame : page.plan.frames) {
        if (frame.kind != FrameKind::ad || frame.binding) continue;
        for (const PlannedArea& leg : frame.legs)
            append_marks(marks, paint_empty_ad(page.plan.turn.to_page(leg.area), house));
    }
    return marks;
}

}  // namespace

DisplayList paint_page(const FilledPage& page, const FilledFurniture& furniture, const PaintContext& context) {
    const PagePlan& plan = page.plan;
    const House house{context.edition->paper, *context.type_case};
    DisplayList list;
    list.page = plan.number;
    list.label = sheet_label(plan.number, *context.edition);
    list.trim = plan.trim;
    list.pages = plan.facts.pages;
    list.grid = plan.grid.body.leading;
    if (context.guides == GuideMode::all) append_marks(list.marks, paint_lattice(plan));
    append_marks(list.marks, paint_boxes(page));
    append_marks(list.marks, paint_furniture(furniture, {house, colour_of(plan)}));
    append_marks(list.marks, traced(paint_rules(page, context.edition->paper.rules), {Element::rule}));
    for (std::size_t i = 0; i < page.frames.size(); ++i)
        append_marks(list.marks, paint_frame(page.frames[i], plan.frames[i], house));
    append_marks(list.marks, traced(paint_empty_ads(page, house), {Element::advertisement}));
    settle_section_ink(list.marks, section_ink(plan, context.edition->paper));
    const Paper& paper = context.edition->paper;
    if (plan.colour == PictureColour::grey && paper.mono == MonoRule::convert) settle_in_black(list.marks, paper);
    if (context.guides == GuideMode::all) append_marks(list.marks, paint_frame_guides(page, *context.type_case));
    if (context.guides != GuideMode::off) append_marks(list.marks, paint_overset_flags(page, *context.type_case));
    return list;
}

}  // namespace banxin
