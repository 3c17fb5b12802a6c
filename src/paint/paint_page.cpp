#include "paint/paint_page.h"

#include "fill/jump_wording.h"
#include "paint/append_marks.h"
#include "paint/frame_facts.h"
#include "paint/furniture.h"
#include "paint/guides.h"
#include "paint/paint_line.h"
#include "paint/paint_picture.h"
#include "paint/paint_rules.h"

namespace banxin {
namespace {

std::vector<Mark> paint_frame(const FilledFrame& frame) {
    std::vector<Mark> marks = {FrameNote{frame.frame, frame_facts(frame)}};
    for (const PlacedPicture& picture : frame.pictures) append_marks(marks, paint_picture(picture));
    for (const PlacedLine& line : frame.lines) append_marks(marks, paint_line(line));
    return marks;
}

}  // namespace

DisplayList paint_page(const FilledPage& page, const PaintContext& context) {
    const PagePlan& plan = page.plan;
    DisplayList list;
    list.page = plan.number;
    list.label = page_label(plan.number, context.edition->paper.jump.label);
    list.trim = plan.trim;
    list.grid = plan.grid.body.leading;
    if (context.guides == GuideMode::on) append_marks(list.marks, paint_lattice(plan));
    append_marks(list.marks, paint_furniture({*context.edition, plan, *context.type_case}));
    append_marks(list.marks, paint_rules(page));
    for (const FilledFrame& frame : page.frames) append_marks(list.marks, paint_frame(frame));
    if (context.guides == GuideMode::on)
        append_marks(list.marks, paint_frame_guides(page, *context.edition, *context.type_case));
    return list;
}

}  // namespace banxin
