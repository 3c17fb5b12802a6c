#pragma once

#include <optional>

#include "issue/issue.h"
#include "issue/judge_marks.h"
#include "issue/margin_notes.h"
#include "prepress/proof/proof_notes.h"

namespace banxin {

/// Which marks are drawn: all, or those that somebody still has to mend or to look at.
enum class MarksDrawn { all, unsettled };

/// On which side of a page its margin is.
enum class MarginSide { right, left };

// The marks of a proofreader on pages: words that should change on red, those that have been changed on green, those
// that were ticked off as they are on neither, each with its number in marks.yaml, and the list in the margin. A mark
// whose words are gone, or never stood there, or found no room, is in the margin of the page where its story begins,
// which says so.
class MarkPainter {
  public:
    /// All are borrowed.
    MarkPainter(const Issue& issue, const JudgedMarks& judged, const Tongue& tongue);

    /// The marks of a page alone, on a page that is wider by the margin; nothing where it has none.
    std::optional<ProofNotes> notes_on(const DisplayList& page, MarksDrawn drawn) const;

  private:
    bool is_drawn(std::size_t number, MarksDrawn drawn) const;
    PageNumber page_of(std::size_t number) const;
    Rect flag_place(const MarkState& state, PageNumber page) const;
    InkName ground_of(std::size_t number) const;
    std::vector<NoteLine> lines_of(std::size_t number) const;
    std::vector<Rect> cells(const DisplayList& page, const MarkState& state) const;

    const Issue& issue_;
    const JudgedMarks& judged_;
    const Tongue& tongue_;
};

/// A page with what is written on it; its margin may be left of it.
DisplayList page_with_notes(DisplayList page, const ProofNotes& notes, MarginSide side = MarginSide::right);

/// The pages of an issue with all marks, each with a margin.
Document pages_with_marks(const Issue& issue, const JudgedMarks& judged, const Tongue& tongue);

}  // namespace banxin
