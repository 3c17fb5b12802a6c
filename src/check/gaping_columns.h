#pragma once

#include <string>
#include <vector>

#include "base/phrase.h"
#include "check/report.h"
#include "fill/text/filled_page.h"
#include "model/story.h"

namespace banxin {

/// A column of a story's part that stays white at its foot, for more lines than are left to the eye.
struct GapingColumn {
    std::size_t number = 1;
    int white = 0;
    std::string crosshead{};  ///< That would stand alone there, and so starts the next column; empty: no such.

    bool operator==(const GapingColumn&) const = default;
};

// Of a part that jumps, the column of its cut is not among them: what stays white there is given up for the cut.
std::vector<GapingColumn> gaping_columns(const Story& story, const FilledFrame& frame, const StoryPart& part);

/// "add about 27字 before the crosshead `…` in stories/kiln.md": what fills them, each where its text is too short.
Phrase words_of_filling(const std::vector<GapingColumn>& columns, const PartReport& part, const std::string& file);

}  // namespace banxin
