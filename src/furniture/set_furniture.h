#pragma once

#include "furniture/pieces/filled_furniture.h"
#include "model/edition.h"
#include "resolve/page_plan.h"

namespace banxin {

// Sets every piece of a page's furniture: masthead, ear, folio, imprint and the paper's own QR codes.
//
// In:       a page's plan with the page of the edition that it is of; the type of level lines.
// Out:      where every word and rule of it stands. Words shrink, or break where a paragraph may; how far, and what
//           found no room even so, is told in the value.
// Promises: a word of the paper stands in a line, or in `unset`; no letter leaves its piece's area but of lines that
//           are `over`. Rules may stand in the free line below.
// Leaves:   what is too small to read to check/judge_furniture.h.
//
// The folio, or the masthead of a page without one, tells the page's duties.
FilledFurniture set_furniture(const PagePlan& plan, const Edition& edition, const TypeCase& type_case);

}  // namespace banxin
