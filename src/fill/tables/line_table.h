#pragma once

#include <cstdint>
#include <vector>

#include "fill/text/fill_sources.h"
#include "resolve/page_plan.h"

namespace banxin {

/// The numbers of lines that a story's text can be set in, in columns of one measure.
struct LineTable {
    int lines = 0;                     ///< As it is set best; crossheads take theirs.
    std::vector<std::int64_t> closed;  ///< What 1, 2, … lines fewer cost, in all: hundredths of a unit.
    std::vector<std::int64_t> opened;  ///< … more.
};

// Counts a story's lines in columns of a measure, and what other numbers of them cost.
//
// Out:      those that copyfitting may take on a page (fill/text/copyfit.h): a line in each of some paragraphs, no more
//           of them than the house has it, none dearer.
// Promises: a column of so many lines holds the text, one of a line fewer does not, unless it is closed up.
// Leaves:   white that widows, orphans and crossheads leave at the feet of columns, which only a pour into them knows.
LineTable line_table(const StoryId& story, Length measure, const FillSources& sources);

/// A column of so many slots: no page has it.
std::vector<Slot> endless_column(int lines, Length measure, const BodyGrid& grid);

}  // namespace banxin
