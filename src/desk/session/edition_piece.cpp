#include "desk/session/edition_piece.h"

#include <algorithm>

#include "check/json_list.h"
#include "desk/session/told_path.h"
#include "model/page_label.h"
#include "model/page_side.h"

namespace banxin {
namespace {

DeskJson page_entry(const EditionPage& page, const PieceSource& source) {
    const Edition& edition = source.issue.edition();
    const PageTemplate& layout = edition.layouts.at(page.layout);
    return {{"page", page.number.value},
            {"pages", page.pages},
            {"label", sheet_label(page.number, edition)},
            {"section", page.section},
            {"layout", layout.name},
            {"file", told_path(layout.file, source.folder)},
            {"makes_itself_up", page.make_up.has_value()}};
}

DeskJson texts(const std::vector<std::string>& words) {
    return list_json(words, [](const std::string& word) { return DeskJson(word); });
}

DeskJson layout_entry(const PageTemplate& layout, const PieceSource& source) {
    const std::string file = told_path(layout.file, source.folder);
    return {{"name", layout.name},
            {"file", file},
            {"of_this_day", file.starts_with("layouts/") || file.starts_with("make-up/")},
            {"columns", layout.columns},
            {"lines", layout.lines},
            {"writing", layout.writing == Writing::vertical ? "vertical" : "horizontal"},
            {"frames", list_json(layout.frames, [](const FrameTemplate& frame) { return DeskJson(frame.id.value); })}};
}

/// Each once, in the order that they are printed.
std::vector<std::string> names_on_duty(const Edition& edition) {
    std::vector<std::string> names;
    for (const EditionPage& page : edition.pages) {
        for (const Duty& duty : page.duty) {
            if (std::ranges::find(names, duty.name) == names.end()) names.push_back(duty.name);
        }
    }
    return names;
}

}  // namespace

DeskJson edition_piece(const PieceSource& source) {
    const Edition& edition = source.issue.edition();
    const Report& report = source.issue.set_pages().report;
    DeskJson layouts = DeskJson::array();
    for (const auto& [name, layout] : edition.layouts) layouts.push_back(layout_entry(layout, source));
    return {{"title", report.title},
            {"date", report.date.empty() ? DeskJson(nullptr) : DeskJson(report.date)},
            {"number", report.number},
            {"issue", report.issue},
            {"pages", list_json(edition.pages, [&](const EditionPage& page) { return page_entry(page, source); })},
            {"layouts", std::move(layouts)},
            {"bound", bound_edge(edition) == BoundEdge::left ? "left" : "right"},
            {"duty", texts(names_on_duty(edition))},
            {"stages", texts(edition.paper.review.stages)},
            {"distinct", edition.paper.review.distinct},
            {"fits", report.fit == Fit::fits},
            {"reasons", texts(report.reasons)},
            {"unused", list_json(report.unused, [](const StoryId& id) { return DeskJson(id.value); })},
            {"partial", source.issue.is_partial()}};
}

}  // namespace banxin
