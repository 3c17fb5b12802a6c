#pragma once

#include <rapidcheck.h>

#include <string>
#include <vector>

#include "resolve/page_plan.h"

namespace banxin::test {

/// A text to be set and the slots to set it in.
struct PourTask {
    std::string
        text;  ///< As support/squares.h reads it: '\n' parts blocks, "## " starts a crosshead, "-- " an end credit.
    std::vector<Slot> slots;
};

void showValue(const PourTask& task, std::ostream& out);

/// One paragraph: ideographs, marks, quotes, figures, Western words, dashes in any order. It starts with an ideograph.
rc::Gen<std::string> any_paragraph();

/// Paragraphs, some with a crosshead before them, and at times an end credit.
rc::Gen<std::string> any_text();

/// One to four columns of 5 to 20 cells and 1 to 12 lines; some have a gap in the middle, as a picture leaves it.
rc::Gen<std::vector<Slot>> any_slots();

/// The same, but all columns of one measure and without gaps.
rc::Gen<std::vector<Slot>> even_slots();

rc::Gen<PourTask> any_pour();
rc::Gen<PourTask> even_pour();

}  // namespace banxin::test
