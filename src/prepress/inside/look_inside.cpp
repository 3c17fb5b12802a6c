#include "prepress/inside/look_inside.h"

#include <fmt/format.h>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include "prepress/inside/content_walk.h"
#include "prepress/inside/inside_findings.h"
#include "prepress/inside/inside_rules.h"
#include "prepress/inside/own_halftones.h"
#include "prepress/inside/svg_type.h"
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

bool is_within(const InsideBox& box, const Rect& area) {
    constexpr double kNearly = 0.1;
    return box.left >= in_points(area.x) - kNearly && box.right <= in_points(area.right()) + kNearly &&
           box.top >= in_points(area.y) - kNearly && box.bottom <= in_points(area.bottom()) + kNearly;
}

std::vector<InsideMark> marks_of_svg(const VectorArt& art, const InsideOrder& order) {
    const auto file = order.press_art(art);
    if (!file) return {};
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile(art.path.c_str(), file->data(), file->size());
    std::vector<InsideMark> marks =
        marks_inside(QPDFPageDocumentHelper(pdf).getAllPages().front().getObjectHandle(), from_sheet(order.trim));
    std::erase_if(marks, [&](const InsideMark& mark) { return !is_within(mark.box, art.area); });
    return marks;
}

/// For what is found in no one mark.
InsideMark mark_of_all(const VectorArt& art, std::string name) {
    InsideMark all;
    all.box = {in_points(art.area.x), in_points(art.area.y), in_points(art.area.right()), in_points(art.area.bottom())};
    all.name = std::move(name);
    return all;
}

void tell_halftones(const VectorArt& art, QPDFObjectHandle form, InsideFindings& found) {
    for (const OwnHalftone& screen : own_halftones(form)) {
        const Phrase words = screen.frequency > 0 ? phrase("it brings a screen of its own ({:g} lpi at {:g} degrees)",
                                                           screen.frequency, screen.angle)
                                                  : phrase("it brings a screen of its own");
        found.add(mark_of_all(art, fmt::format("HalftoneType {}", screen.type)),
                  {Severity::warning, "art-halftone", words,
                   phrase("ask for it without; some presses obey it, and print that part in other dots")});
    }
}

/// The page as it goes to the press; tells what is separated anew for it.
QPDFObjectHandle pressed_form(QPDF& into, const VectorArt& art, const InkLink* link, InsideFindings& found) {
    if (link == nullptr) return page_form(into, art);
    std::vector<InkChange> changes;
    QPDFObjectHandle form = page_form_within(into, art, *link, changes);
    for (const InkChange& change : changes) {
        found.add(mark_of_all(art, change.what),
                  {Severity::note,
                   "art-separated-anew",
                   phrase("{} had up to {} % of ink and is separated anew: up to {} % now", change.what, change.before,
                          change.after),
                   {}});
    }
    return form;
}

void judge_pdf(const VectorArt& art, const InsideOrder& order, InsideFindings& found) {
    QPDF into;
    into.emptyPDF();
    const InsideLimits limits{order.limits, order.ink_limit};
    QPDFObjectHandle form = pressed_form(into, art, order.link, found);
    tell_halftones(art, form, found);
    judge_inside(marks_inside(form, from_unit_square(art.area)), limits, found);
}

void tell_undrawn(const VectorArt& art, const std::vector<SvgPiece>& svg, InsideFindings& found) {
    for (std::string& undrawn : undrawn_in_svg(svg)) {
        Phrase message = phrase("it has `{}`, which would not be printed", undrawn);
        found.add(mark_of_all(art, std::move(undrawn)),
                  {Severity::error, "art-not-drawn", std::move(message),
                   phrase("turn it into plain paths, or plain text, before it is saved")});
    }
}

void tell_type(const VectorArt& art, const SvgTypeFaults& faults, InsideFindings& found) {
    for (const std::string& family : faults.missing_families) {
        found.add(mark_of_all(art, family),
                  {Severity::warning, "art-font",
                   phrase("its type asks for the font `{}`, which is not installed: another stands in", family),
                   phrase("install the font, or turn type into paths before it is saved")});
    }
    for (const std::string& character : faults.missing_characters) {
        found.add(mark_of_all(art, character),
                  {Severity::error, "missing-glyph", phrase("no font has `{}`", character),
                   phrase("install a font that has it, or turn type into paths before it is saved")});
    }
}

void look_at_svg(const VectorArt& art, const InsideOrder& order, InsideFindings& found) {
    const auto svg = svg_pieces({reinterpret_cast<const char*>(art.bytes->data()), art.bytes->size()});
    tell_undrawn(art, svg, found);
    if (order.type != nullptr) tell_type(art, svg_type_faults(svg, *order.type), found);
}

}  // namespace

std::vector<PreflightFinding> look_inside(const VectorArt& art, const FrameId& frame, const InsideOrder& order) {
    InsideFindings found(art, frame);
    if (!art.bytes) return {};
    const InsideLimits limits{order.limits, order.ink_limit};
    if (art.format == ArtFormat::svg) look_at_svg(art, order, found);
    try {
        if (art.format == ArtFormat::pdf) {
            judge_pdf(art, order, found);
        } else if (order.press_art) {
            judge_inside(marks_of_svg(art, order), limits, found);
        }
    } catch (const std::exception&) {
        // What cannot be read is refused when the page is pressed, and told by that.
    }
    return found.take();
}

}  // namespace banxin
