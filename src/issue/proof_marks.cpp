#include "issue/proof_marks.h"

#include <algorithm>

#include "issue/margin_notes.h"
#include "issue/mark_words.h"
#include "issue/marked_words.h"
#include "paint/append_marks.h"

namespace banxin {
namespace {

class MarkPainter {
  public:
    MarkPainter(const Issue& issue, const JudgedMarks& judged) : issue_(issue), judged_(judged) {}

    void paint(DisplayList& page, const Tongue& tongue) const {
        const DisplayList plain = page;
        std::vector<Mark> under;
        std::vector<MarginNote> notes;
        for (std::size_t i = 0; i < judged_.marks.size(); ++i) {
            const MarkState& state = judged_.states[i];
            if (!state.place || state.place->page != plain.page) continue;
            const InkName& ground = state.fate == MarkFate::done ? kAddedInk : kStruckInk;
            for (const Rect& cell : cells(plain, state))
                under.push_back(FilledRect{MarkRole::aside, cell, {ground, 100}});
            notes.push_back({i + 1, kNoteInk, note_lines(judged_.marks[i], ground, tongue)});
            if (!state.place->areas.empty()) flag(page, i + 1, state.place->areas.front());
        }
        page.marks.insert(page.marks.begin(), under.begin(), under.end());
        page.trim.width = marked_width(plain.trim);
        append_marks(page.marks, margin_notes(notes, room_for_notes(plain.trim), type_case(), tongue));
    }

  private:
    const TypeCase& type_case() const { return issue_.set_pages().type_case; }

    std::vector<Rect> cells(const DisplayList& page, const MarkState& state) const {
        const auto text = std::find_if(judged_.version.texts.begin(), judged_.version.texts.end(),
                                       [&](const TextVersion& one) { return one.key == state.of; });
        return text == judged_.version.texts.end() ? std::vector<Rect>() : cells_of(page, *text, state.place->text);
    }

    void flag(DisplayList& page, std::size_t number, const Rect& line) const {
        append_marks(page.marks, numbered_flag(number, {line.x, line.y}, kNoteInk, type_case()));
    }

    static std::vector<NoteLine> note_lines(const ProofMark& mark, const InkName& ground, const Tongue& tongue) {
        std::vector<NoteLine> lines{{mark_words(mark).in(tongue), ground}};
        if (!mark.who.empty()) lines.push_back({mark.who});
        return lines;
    }

    const Issue& issue_;
    const JudgedMarks& judged_;
};

}  // namespace

Document pages_with_marks(const Issue& issue, const JudgedMarks& judged, const Tongue& tongue) {
    Document document = issue.painted(GuideMode::off);
    for (const ScreenInk& ink : mark_inks()) document.inks.push_back(ink);
    const MarkPainter painter(issue, judged);
    for (DisplayList& page : document.pages) painter.paint(page, tongue);
    return document;
}

}  // namespace banxin
