#include "prepress/inside/look_inside.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include "prepress/inside/content_walk.h"
#include "prepress/inside/inside_findings.h"
#include "prepress/inside/inside_rules.h"
#include "prepress/inside/undrawn_svg.h"
#include "prepress/pass/press_marks.h"
#include "prepress/pass/press_page_form.h"

namespace banxin {
namespace {

double in_points(Length length) {
    return static_cast<double>(length.in_emu()) / Length::kPerPoint;
}

/// A press form fills the unit square, which is the art's area.
QPDFMatrix from_unit_square(const Rect& area) {
    return {in_points(area.width), 0, 0, -in_points(area.height), in_points(area.x), in_points(area.bottom())};
}

/// From a sheet with its margin round the page.
QPDFMatrix from_sheet(const Size& trim) {
    return {1, 0, 0, -1, -in_points(kSheetMargin), in_points(trim.height + kSheetMargin)};
}

std::vector<InsideMark> marks_of_svg(const VectorArt& art, const InsideOrder& order) {
    const auto file = order.press_art(art);
    if (!file) return {};
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile(art.path.c_str(), file->data(), file->size());
    return marks_inside(QPDFPageDocumentHelper(pdf).getAllPages().front().getObjectHandle(), from_sheet(order.trim));
}

void judge_pdf(const VectorArt& art, const InsideLimits& limits, InsideFindings& found) {
    QPDF into;
    into.emptyPDF();
    judge_inside(marks_inside(page_form(into, art), from_unit_square(art.area)), limits, found);
}

void tell_undrawn(const VectorArt& art, InsideFindings& found) {
    const std::string_view svg(reinterpret_cast<const char*>(art.bytes->data()), art.bytes->size());
    InsideMark all;
    all.box = {in_points(art.area.x), in_points(art.area.y), in_points(art.area.right()), in_points(art.area.bottom())};
    for (const std::string& undrawn : undrawn_in_svg(svg)) {
        all.name = undrawn;
        found.add(all, {Severity::error, "art-not-drawn", phrase("it has `{}`, which would not be printed", undrawn),
                        phrase("turn it into plain paths, or plain text, before it is saved")});
    }
}

}  // namespace

std::vector<PreflightFinding> look_inside(const VectorArt& art, const FrameId& frame, const InsideOrder& order) {
    InsideFindings found(art, frame);
    if (!art.bytes) return {};
    const InsideLimits limits{order.limits, order.ink_limit};
    if (art.format == ArtFormat::svg) tell_undrawn(art, found);
    try {
        if (art.format == ArtFormat::pdf) {
            judge_pdf(art, limits, found);
        } else if (order.press_art) {
            judge_inside(marks_of_svg(art, order), limits, found);
        }
    } catch (const std::exception&) {
        // What cannot be read is refused when the page is pressed, and told by that.
    }
    return found.take();
}

}  // namespace banxin
