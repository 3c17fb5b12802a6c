#include "desk/session/page_piece.h"

#include <algorithm>

#include "check/json_list.h"
#include "check/report_entries.h"
#include "desk/session/page_links.h"
#include "desk/session/told_path.h"
#include "model/page_label.h"

namespace banxin {
namespace {

DeskJson span_json(const Span& span) {
    return DeskJson::array({span.first, span.last});
}

const char* word_of(FrameKind kind) {
    switch (kind) {
        case FrameKind::story:
            return "story";
        case FrameKind::jumps:
            return "jumps";
        case FrameKind::ad:
            return "ad";
        case FrameKind::art:
            return "art";
        case FrameKind::banner:
            break;
    }
    return "banner";
}

/// A page, and what is known of it.
struct PageSource {
    const PieceSource& of;
    const FilledPage& filled;
    const EditionPage& page;
    const PageTemplate& layout;
    const Report& report;
};

DeskJson legs_json(const PageSource& source, const FrameTemplate& frame) {
    return list_json(frame.legs, [&](const GridArea& leg) {
        const Rect area = source.filled.plan.turn.to_page(area_of(leg, source.filled.plan));
        return DeskJson{
            {"columns", span_json(leg.columns)}, {"lines", span_json(leg.lines)}, {"area", area_json(area)}};
    });
}

/// The story that a frame starts; null for none.
DeskJson story_bound(const PageSource& source, const FrameId& frame) {
    for (const FrameBinding& binding : source.page.frames) {
        if (binding.frame != frame) continue;
        if (const auto* story = std::get_if<StoryBinding>(&binding.content)) return story->story.value;
    }
    return nullptr;
}

/// The frame's entry of the fit report; null where it has none.
DeskJson fit_of(const PageSource& source, const FrameId& id) {
    const auto found = std::ranges::find_if(source.report.frames, [&](const FrameReport& frame) {
        return frame.page == source.page.number && frame.id == id;
    });
    return found == source.report.frames.end() ? DeskJson(nullptr) : frame_entry(*found);
}

bool is_locked(const PageSource& source, const FrameId& id) {
    const auto& stored = source.of.issue.stored_pages();
    const auto page = stored.find(source.page.number);
    return page != stored.end() && page->second.locked.contains(id);
}

DeskJson head_areas(const PageSource& source, const FrameId& id) {
    DeskJson areas = DeskJson::array();
    for (const FilledFrame& frame : source.filled.frames) {
        if (frame.frame != id) continue;
        for (const StoryPart& part : frame.parts) {
            if (part.head_area.height > Length()) areas.push_back(area_json(part.head_area));
        }
    }
    return areas;
}

DeskJson frame_json(const PageSource& source, const FrameTemplate& frame) {
    return {{"frame", frame.id.value},
            {"kind", word_of(frame.kind)},
            {"story", story_bound(source, frame.id)},
            {"legs", legs_json(source, frame)},
            {"heads", head_areas(source, frame.id)},
            {"locked", is_locked(source, frame.id)},
            {"file", told_path(frame.spot.file, source.of.folder)},
            {"line", frame.spot.line},
            {"fit", fit_of(source, frame.id)}};
}

/// Columns as left and right edges, lines by where the first begins and how far they are apart: in flow.
DeskJson lattice_json(const PagePlan& plan) {
    DeskJson columns = DeskJson::array();
    for (int column = 1; column <= plan.columns; ++column)
        columns.push_back(DeskJson::array(
            {in_thousandths(plan.column_left(column)), in_thousandths(plan.column_right(column))}));
    return {{"writing", plan.turn.writing == Writing::vertical ? "vertical" : "horizontal"},
            {"right", in_thousandths(plan.turn.right)},
            {"columns", std::move(columns)},
            {"lines", plan.grid.lines},
            {"top", in_thousandths(plan.grid.top)},
            {"leading", in_thousandths(plan.grid.body.leading)},
            {"cell", in_thousandths(plan.grid.body.cell)}};
}

DeskJson page_json(const PageSource& source) {
    const PagePlan& plan = source.filled.plan;
    return {{"page", source.page.number.value},
            {"label", sheet_label(source.page.number, source.of.issue.edition())},
            {"width", in_thousandths(plan.trim.width)},
            {"height", in_thousandths(plan.trim.height)},
            {"lattice", lattice_json(plan)},
            {"frames",
             list_json(source.layout.frames, [&](const FrameTemplate& frame) { return frame_json(source, frame); })},
            {"links", page_links(source.filled, source.of.issue.set_pages().filled)}};
}

}  // namespace

std::map<PageNumber, DeskJson> page_pieces(const PieceSource& source) {
    const Edition& edition = source.issue.edition();
    std::map<PageNumber, DeskJson> pieces;
    for (const FilledPage& filled : source.issue.set_pages().filled.pages) {
        const EditionPage* page = page_holding(filled.plan.number, edition);
        pieces.emplace(page->number, page_json({source, filled, *page, edition.layouts.at(page->layout),
                                                source.issue.set_pages().report}));
    }
    return pieces;
}

}  // namespace banxin
