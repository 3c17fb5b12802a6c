#pragma once

#include "makeup/page/page_size.h"
#include "makeup/page/pin.h"
#include "model/edition.h"
#include "resolve/page_plan.h"

namespace banxin::makeup {

// A page as its stories find it: exact, and without them. The grid that is solved is the part of the page's own that
// is not all taken, with the house's white under every frame counted: one line more than the page at its foot.
struct PageRoom {
    PagePlan plan;  ///< With the frames that stay.
    PageSize size;
    int first_line = 1;          ///< Of the page: the solver's line 0.
    int air = 1;                 ///< Lines of white under a frame.
    std::vector<Block> holes{};  ///< Furniture and frames that stay; none overlap.

    Span columns_of(const Block& block) const { return {block.column + 1, block.right()}; }
    /// Without the white at its foot.
    Span lines_of(const Block& block) const { return {block.line + first_line, block.foot() + first_line - 1 - air}; }
    bool is_at_foot(const Block& block) const { return block.foot() == size.lines; }
};

}  // namespace banxin::makeup
