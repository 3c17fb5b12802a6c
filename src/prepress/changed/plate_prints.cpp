// A plate is told by the row of all that is printed on it, in its order, each thing by what is drawn (content_trace.h)
// and how much of the plate's ink it has. A thing that clears the plate is in the row only where something may lie
// under it: black type that knocks out of bare paper changes nothing on cyan's plate.
//
// The other way, pixels of every plate at a quarter of its resolution, needs a renderer that separates and overprints
// (none that Banxin depends on does), takes seconds a page, and does not see a rule that grew by less than a dot.
#include "prepress/changed/plate_prints.h"

#include <fmt/format.h>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <set>
#include <vector>

#include "base/content_hash.h"
#include "prepress/changed/ink_reach.h"
#include "prepress/changed/inked_ground.h"
#include "prepress/inside/content_walk.h"
#include "prepress/pass/art_load.h"
#include "prepress/pass/unfit_art.h"

namespace banxin {
namespace {

/// A page's marks, each with what it does to the plates.
struct TracedPage {
    QPDFObjectHandle::Rectangle sheet;
    std::string boxes;  ///< All that says how large it is and which way up.
    std::vector<InsideMark> marks;
    std::vector<InkReach> reaches;
};

std::string boxes_of(QPDFObjectHandle page) {
    std::string words;
    for (const char* key : {"/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox", "/Rotate", "/UserUnit"})
        words += fmt::format("{}{}", key, page.getKey(key).unparseResolved());
    return words;
}

TracedPage traced_page(QPDFObjectHandle page) {
    QPDFObjectHandle box = page.getKey("/MediaBox");
    if (!box.isRectangle()) throw UnfitArt(phrase("a page has no size"));
    refuse_overload(QPDFPageObjectHelper(page).getFormXObjectForPage(false));
    TracedPage traced{box.getArrayAsRectangle(), boxes_of(page), {}, {}};
    traced.marks = traced_marks(page, {1, 0, 0, 1, -traced.sheet.llx, -traced.sheet.lly});
    if (traced.marks.size() >= kMostInsideMarks) throw UnfitArt(phrase("a page draws too much"));
    for (const InsideMark& mark : traced.marks) traced.reaches.emplace_back(mark);
    return traced;
}

std::set<std::string> plates_on(const TracedPage& page) {
    std::set<std::string> plates{"Cyan", "Magenta", "Yellow", "Black"};
    for (const InkReach& reach : page.reaches) {
        for (const auto& share : reach.shares()) plates.insert(share.first);
    }
    plates.erase("All");
    plates.erase("None");
    return plates;
}

/// A box that holds all that is drawn: letters stand out of their em, and lines out of their corners.
InsideBox drawn_within(const InsideMark& mark) {
    constexpr double kLongestMitre = 5;  // half of the usual limit of 10, for each side
    const bool is_type = mark.kind == InsideMark::Kind::type;
    const double more = is_type ? mark.size : mark.kind == InsideMark::Kind::rule ? mark.size * kLongestMitre : 0;
    return {mark.box.left - more, mark.box.top - more, mark.box.right + more, mark.box.bottom + more};
}

/// The row of all that is on one plate; empty where nothing is printed.
std::string row_of(const std::string& plate, const TracedPage& page) {
    InkedGround ground(page.sheet.urx - page.sheet.llx, page.sheet.ury - page.sheet.lly);
    std::string row;
    for (std::size_t i = 0; i < page.marks.size(); ++i) {
        const InsideBox box = drawn_within(page.marks[i]);
        const PlateTouch touch = page.reaches[i].on(plate);
        if (touch == PlateTouch::prints) {
            ground.ink(box);
            row += page.reaches[i].share_on(plate) + " " + page.marks[i].drawn + "\n";
        } else if (touch == PlateTouch::clears && ground.is_inked(box)) {
            row += "0 " + page.marks[i].drawn + "\n";
        }
    }
    return row;
}

PlatePrints prints_of(const std::vector<QPDFPageObjectHelper>& pages) {
    PlatePrints prints;
    for (QPDFPageObjectHelper page : pages) {
        const TracedPage traced = traced_page(page.getObjectHandle());
        for (const std::string& plate : plates_on(traced)) {
            const std::string row = row_of(plate, traced);
            if (!row.empty()) prints[plate] = content_hash(prints[plate] + traced.boxes + row);
        }
    }
    return prints;
}

/// `雁汐日报 2026-11-23 第3版` is page 3.
std::string label_in(QPDF& pdf) {
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    QPDFObjectHandle title = info.isDictionary() ? info.getKey("/Title") : info;
    if (!title.isString()) return {};
    std::string label = title.getUTF8Value();
    label = label.substr(label.find_last_of(' ') + 1);
    constexpr std::string_view kOrdinal = "第";
    if (label.starts_with(kOrdinal)) label = label.substr(kOrdinal.size());
    for (const std::string_view page : {"版", "面", "면"}) {
        if (label.ends_with(page)) return label.substr(0, label.size() - page.size());
    }
    return label;
}

Failure no_press_file(const std::string& name, Phrase why) {
    return {FailureKind::input,
            {{Severity::error,
              "not-a-press-file",
              {name},
              std::move(why),
              phrase("press files are PDF files as `banxin press` writes them")}}};
}

}  // namespace

Result<PressFile> read_press_file(const std::string& name, const std::string& bytes) try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile(name.c_str(), bytes.data(), bytes.size());
    pdf.pushInheritedAttributesToPage();
    return PressFile{name, label_in(pdf), prints_of(QPDFPageDocumentHelper(pdf).getAllPages())};
} catch (const UnfitArt& unfit) {
    return tl::unexpected(no_press_file(name, unfit.why()));
} catch (const std::exception&) {
    return tl::unexpected(no_press_file(name, phrase("this is no whole PDF file")));
}

}  // namespace banxin
