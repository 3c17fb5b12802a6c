#include "issue/proof_marks.h"

#include <algorithm>

#include "compare/version/find_text.h"
#include "compare/version/mark_area.h"
#include "issue/flag_room.h"
#include "issue/marked_words.h"
#include "issue/proof_mark_words.h"
#include "paint/append_marks.h"
#include "prepress/pass/move_mark.h"

namespace banxin {
MarkPainter::MarkPainter(const Issue& issue, const JudgedMarks& judged, const Tongue& tongue)
    : issue_(issue), judged_(judged), tongue_(tongue) {}

std::optional<ProofNotes> MarkPainter::notes_on(const DisplayList& page, MarksDrawn drawn) const {
    const TypeCase& type_case = issue_.set_pages().type_case;
    ProofNotes notes{bare_page(page), mark_inks(), {}, {}};
    std::vector<MarginNote> list;
    std::vector<Mark> flags;
    FlagRoom flag_room(page, type_case);
    for (std::size_t i = 0; i < judged_.marks.size(); ++i) {
        if (!is_drawn(i, drawn) || page_of(i) != page.page) continue;
        const MarkState& state = judged_.states[i];
        const auto number = static_cast<std::size_t>(judged_.marks[i].number);
        list.push_back({number, kNoteInk, lines_of(i)});
        if (!state.place) continue;
        const InkName ground = ground_of(i);
        for (const Rect& cell : ground.value.empty() ? std::vector<Rect>() : cells(page, state))
            notes.page.marks.push_back(FilledRect{MarkRole::aside, cell, {ground, 100}});
        if (state.place->areas.empty()) continue;
        std::vector<Mark> flag = flag_room.flag(number, flag_place(state, page.page), kNoteInk);
        notes.solid.push_back(area_of(flag.front()));
        append_marks(flags, std::move(flag));
    }
    if (list.empty()) return std::nullopt;
    append_marks(notes.page.marks, std::move(flags));
    append_marks(notes.page.marks, margin_notes(list, room_for_notes(page.trim), type_case, tongue_));
    notes.page.trim.width = marked_width(page.trim);
    return notes;
}

/// Nothing of what nobody has to mend, or has mended.
InkName MarkPainter::ground_of(std::size_t number) const {
    const MarkState& state = judged_.states[number];
    if (state.fate == MarkFate::done) return kAddedInk;
    return state.fate == MarkFate::open && !judged_.marks[number].is_ticked ? kStruckInk : InkName();
}

/// What the margin says of a mark; of one that nothing on a page shows, what has become of it.
std::vector<NoteLine> MarkPainter::lines_of(std::size_t number) const {
    const ProofMark& mark = judged_.marks[number];
    const MarkState& state = judged_.states[number];
    const InkName ground = ground_of(number);
    std::vector<NoteLine> lines{{mark_words(mark).in(tongue_), ground}};
    if (!state.place || ground.value.empty()) lines.push_back({fate_words(mark, state).in(tongue_)});
    if (state.place && state.place->line == 0)
        lines.push_back({phrase_in("mark", "the words find no room").in(tongue_)});
    if (!mark.who.empty()) lines.push_back({mark.who});
    return lines;
}

/// REQUIRES: it stands on that page.
Rect MarkPainter::flag_place(const MarkState& state, PageNumber page) const {
    const Rect& words = state.place->areas.front();
    const TextVersion* text = find_text(judged_.version, state.of);
    return text == nullptr ? words : beside_line(*text, page, words);
}

bool MarkPainter::is_drawn(std::size_t number, MarksDrawn drawn) const {
    return drawn == MarksDrawn::all || !is_settled(judged_.marks[number], judged_.states[number]);
}

/// Of one that stands nowhere, where its story begins, or else the first page.
PageNumber MarkPainter::page_of(std::size_t number) const {
    const MarkState& state = judged_.states[number];
    if (state.place && state.place->page.value > 0) return state.place->page;
    if (const auto page = first_page_of(judged_.version, judged_.marks[number].story)) return *page;
    return judged_.version.pages.empty() ? PageNumber() : judged_.version.pages.front().number;
}

std::vector<Rect> MarkPainter::cells(const DisplayList& page, const MarkState& state) const {
    const TextVersion* text = find_text(judged_.version, state.of);
    return text == nullptr ? std::vector<Rect>() : cells_of(page, *text, state.place->text);
}

DisplayList page_with_notes(DisplayList page, const ProofNotes& notes, MarginSide side) {
    // Grounds lie under the type, all else over it; they are the notes' first marks.
    const auto is_ground = [](const Mark& mark) {
        const auto* rect = std::get_if<FilledRect>(&mark);
        return rect != nullptr && (rect->ink.ink == kAddedInk || rect->ink.ink == kStruckInk);
    };
    const auto over = std::ranges::find_if_not(notes.page.marks, is_ground);
    page.marks.insert(page.marks.begin(), notes.page.marks.begin(), over);
    page.marks.insert(page.marks.end(), over, notes.page.marks.end());
    const Length margin = notes.page.trim.width - page.trim.width;
    if (side == MarginSide::left) {
        const Length right_edge = page.trim.width;
        for (Mark& mark : page.marks) {
            const bool in_margin = area_of(mark).x > right_edge;
            move_mark(mark, in_margin ? Length() - right_edge : margin, Length());
        }
    }
    page.trim.width = notes.page.trim.width;
    return page;
}

Document pages_with_marks(const Issue& issue, const JudgedMarks& judged, const Tongue& tongue) {
    Document document = issue.painted(GuideMode::off);
    for (const ScreenInk& ink : mark_inks()) document.inks.push_back(ink);
    const MarkPainter painter(issue, judged, tongue);
    for (DisplayList& page : document.pages) {
        const auto notes = painter.notes_on(page, MarksDrawn::all);
        if (notes) page = page_with_notes(std::move(page), *notes);
        if (!notes) page.trim.width = marked_width(page.trim);
    }
    return document;
}

}  // namespace banxin
