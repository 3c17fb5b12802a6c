#pragma once

#include "makeup/page/block.h"

namespace banxin::makeup {

/// The part of a page that stories stand in.
struct PageSize {
    int columns = 0;
    int lines = 0;
    int column_in_lines = 8;  ///< How many lines are as deep as a column is wide, its gutter counted.

    constexpr Block block() const { return {0, 0, columns, lines}; }
};

}  // namespace banxin::makeup
