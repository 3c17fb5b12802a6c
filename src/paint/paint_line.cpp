#include "paint/paint_line.h"

#include "display/trace.h"
#include "paint/append_marks.h"
#include "paint/paint_glyphs.h"
#include "paint/paint_interlinear.h"

namespace banxin {

std::vector<Mark> paint_line(const PlacedLine& line) {
    std::vector<Mark> marks = paint_glyphs(*line.text, line.line, line.origin, role_of(line.source.element));
    append_marks(marks, paint_interlinear(*line.text, line.line, line.origin));
    trace(marks, line.source);
    return marks;
}

MarkRole role_of(Element element) {
    switch (element) {
        case Element::crosshead:
            return MarkRole::crosshead;
        case Element::kicker:
        case Element::headline:
        case Element::deck:
        case Element::summary:
        case Element::byline:
        case Element::jump_head:
            return MarkRole::head;
        case Element::caption:
        case Element::picture_credit:
        case Element::code_words:
            return MarkRole::caption;
        case Element::jump_to:
            return MarkRole::jump_to;
        case Element::jump_from:
            return MarkRole::jump_from;
        case Element::pointer:
        case Element::pointer_number:
        case Element::pointer_page:
        case Element::pointer_summary:
            return MarkRole::pointer;
        case Element::pull:
        case Element::facts:
        case Element::facts_title:
        case Element::pointer_title:
            return MarkRole::aside;
        default:
            return is_story_text(element) ? MarkRole::body : MarkRole::furniture;
    }
}

}  // namespace banxin
