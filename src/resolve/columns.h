#pragma once

#include <vector>

#include "base/length.h"
#include "model/page_template.h"

namespace banxin {

/// Width of `columns` page columns run together (长栏): columns × measure + (columns − 1) × gutter.
Length long_column(int columns, Length measure, Length gutter);

struct TextColumn {
    Length x;  ///< From the left edge of the whole.
    Length width;
};

// A width split into text columns.
//
// `remainder`: what whole characters in every column leave over, wherever the mode put it. Invariant: the last column's
// right edge is the width.
struct ColumnSplit {
    std::vector<TextColumn> columns;
    Length remainder;
};

struct SplitRequest {
    Length width;
    int into = 1;
    Length gutter;
    Length cell;  ///< 1字.
    ColumnMode mode = ColumnMode::automatic;
};

// Splits a width into broken columns (破栏). The remainder rule is the mode:
//   absolute   every column floor((width − gutters) / into) whole cells; the gutters share the remainder evenly
//   free       gutters as asked; every column (width − gutters) / into, fractions of a cell allowed
//   relative   gutters as asked; whole cells, the last `remainder` columns one cell wider
//   automatic  relative when at most one cell is left over, else absolute
// 20字 in two, gutter 1: 9+9 with 2 between · 9.5+9.5 · 9+10.
ColumnSplit split_columns(const SplitRequest& request);

}  // namespace banxin
