#pragma once

#include "compare/changes/pair_pages.h"

namespace banxin {

// The old version with the texts of its furniture under the numbers that their pages have now, so that what a page has
// is compared with what that page had. What stays at a number when pages change places (a title of page 1) is compared
// there. Of a page that is gone they have a number that no page has. The pieces of a folio stand in the order that they
// have now (reorder_pieces.h).
EditionVersion with_furniture_pages(EditionVersion before, const EditionVersion& after, const PagePairs& pages);

}  // namespace banxin
