#include "desk/session/page_piece.h"

#include <algorithm>

#include "check/json_list.h"
#include "check/report_entries.h"
#include "desk/session/desk_json.h"
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
    const PageToTell& told;
    const std::string& folder;
};

DeskJson legs_json(const PageSource& source, const FrameTemplate& frame) {
    return list_json(frame.legs, [&](const GridArea& leg) {
        const Rect area = source.told.filled->plan.turn.to_page(area_of(leg, source.told.filled->plan));
        return DeskJson{
            {"columns", span_json(leg.columns)}, {"lines", span_json(leg.lines)}, {"area", area_json(area)}};
    });
}

/// The story that a frame starts; null for none.
DeskJson story_bound(const PageSource& source, const FrameId& frame) {
    for (const FrameBinding& binding : source.told.page.frames) {
        if (binding.frame != frame) continue;
        if (const auto* story = std::get_if<StoryBinding>(&binding.content)) return story->story.value;
    }
    return nullptr;
}

DeskJson head_areas(const PageSource& source, const FrameId& id) {
    DeskJson areas = DeskJson::array();
    for (const FilledFrame& frame : source.told.filled->frames) {
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
            {"locked", source.told.locked.contains(frame.id)},
            {"file", told_path(frame.spot.file, source.folder)},
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
    return {{"page", source.told.page.number.value},
            {"name", source.told.label},
            {"width", thousandths(source.told.filled->plan.trim.width)},
            {"height", thousandths(source.told.filled->plan.trim.height)},
            {"lattice", lattice_json(source.told.filled->plan)},
            {"frames", list_json(source.told.layout.frames,
                                 [&](const FrameTemplate& frame) { return frame_json(source, frame); })}};
}

std::set<FrameId> locked_on(PageNumber page, const Issue& issue) {
    const auto stored = issue.stored_pages().find(page);
    return stored != issue.stored_pages().end() ? stored->second.locked : std::set<FrameId>();
}

}  // namespace

std::map<PageNumber, std::string> page_pieces(const PieceSource& source, PieceMemo& memo) {
    const Edition& edition = source.issue.edition();
    const FilledEdition& filled = source.issue.set_pages().filled;
    std::map<PageNumber, std::string> pieces;
    for (std::size_t i = 0; i < filled.pages.size(); ++i) {
        const EditionPage& page = *page_holding(filled.pages[i].plan.number, edition);
        const PageToTell told{filled.pages.shared(i), page, edition.layouts.at(page.layout),
                              sheet_label(page.number, edition), locked_on(page.number, source.issue)};
        const auto own = memo.pages.answer(told, [&] { return in_one_line(page_json({told, source.folder})); });
        const DeskJson jumps{{"jumps", page_links(filled.pages[i], filled)}};  // which other pages decide
        pieces.emplace(page.number, joined(*own, in_one_line(jumps)));
    }
    return pieces;
}

std::map<PageNumber, PieceJson> fit_pieces(const PieceSource& source, PieceMemo& memo) {
    std::map<PageNumber, FitToTell> fits;
    for (const FrameReport& frame : source.issue.set_pages().report.frames) {
        fits[frame.page].page = frame.page;
        fits[frame.page].frames.push_back(frame);
    }
    std::map<PageNumber, PieceJson> pieces;
    for (const auto& told : fits) {
        const FitToTell& fit = told.second;  // clang 14 lets no lambda see the names of a binding
        pieces.emplace(told.first, memo.fits.answer(fit, [&] {
            DeskJson entries;
            for (const FrameReport& frame : fit.frames) entries[frame.id.value] = frame_entry(frame);
            return in_one_line(entries);
        }));
    }
    return pieces;
}

}  // namespace banxin
