#include "desk/session/page_piece.h"

#include <algorithm>

#include "check/json_list.h"
#include "check/report_entries.h"
#include "desk/session/page_links.h"
#include "desk/session/told_path.h"
#include "model/page_label.h"
#include "read/layout/frame_words.h"
#include "resolve/resolve_page.h"

namespace banxin {
namespace {

DeskJson span_json(const Span& span) {
    return DeskJson::array({span.first, span.last});
}

/// A page, and what is known of it.
struct PageSource {
    const PieceSource& of;
    const FilledPage& filled;
    const EditionPage& page;
    const PageTemplate& layout;
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
            {"kind", word_for(frame.kind, kFrameKinds)},
            {"story", story_bound(source, frame.id)},
            {"legs", legs_json(source, frame)},
            {"heads", head_areas(source, frame.id)},
            {"locked", is_locked(source, frame.id)},
            {"file", told_path(frame.spot.file, source.of.folder)},
            {"line", frame.spot.line}};
}

/// Columns as left and right edges, lines by where the first begins and how far they are apart: in flow.
DeskJson lattice_json(const PagePlan& plan) {
    DeskJson columns = DeskJson::array();
    for (int column = 1; column <= plan.columns; ++column)
        columns.push_back(
            DeskJson::array({thousandths(plan.column_left(column)), thousandths(plan.column_right(column))}));
    return {{"writing", plan.turn.writing == Writing::vertical ? "vertical" : "horizontal"},
            {"right", thousandths(plan.turn.right)},
            {"columns", std::move(columns)},
            {"lines", plan.grid.lines},
            {"top", thousandths(plan.grid.top)},
            {"leading", thousandths(plan.grid.body.leading)},
            {"cell", thousandths(plan.grid.body.cell)}};
}

DeskJson page_json(const PageSource& source) {
    return {{"page", source.page.number.value},
            {"name", sheet_label(source.page.number, source.of.issue.edition())},
            {"width", thousandths(source.filled.plan.trim.width)},
            {"height", thousandths(source.filled.plan.trim.height)},
            {"lattice", lattice_json(source.filled.plan)},
            {"frames",
             list_json(source.layout.frames, [&](const FrameTemplate& frame) { return frame_json(source, frame); })},
            {"jumps", page_links(source.filled, source.of.issue.set_pages().filled)}};
}

}  // namespace

std::map<PageNumber, DeskJson> page_pieces(const PieceSource& source) {
    const Edition& edition = source.issue.edition();
    std::map<PageNumber, DeskJson> pieces;
    for (const FilledPage& filled : source.issue.set_pages().filled.pages) {
        const EditionPage* page = page_holding(filled.plan.number, edition);
        pieces.emplace(page->number, page_json({source, filled, *page, edition.layouts.at(page->layout)}));
    }
    return pieces;
}

std::map<PageNumber, DeskJson> fit_pieces(const PieceSource& source) {
    std::map<PageNumber, DeskJson> pieces;
    for (const FrameReport& frame : source.issue.set_pages().report.frames)
        pieces[frame.page][frame.id.value] = frame_entry(frame);
    return pieces;
}

}  // namespace banxin
