#pragma once

#include "model/edition.h"

namespace banxin {

/// The edge that an edition is bound at: as its paper says, else the right one where the first page's lines run down.
BoundEdge bound_edge(const Edition& edition);

enum class PageSide { left, right };

// The side of the open paper on which a page lies. Page 1 lies on the outside; bound at the left, odd pages are right
// ones; bound at the right, left ones.
PageSide side_of(PageNumber page, BoundEdge bound);

}  // namespace banxin
