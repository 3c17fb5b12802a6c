#pragma once

#include "display/display_list.h"
#include "model/edition.h"

namespace banxin {

// The pages of an edition's whole document as a press prints them.
//
// A spread in the very middle of its book, or of a paper without books, lies on one sheet and stays whole. Any other is
// printed on two sheets: it becomes two pages of one page's width, and what crosses its fold stands on both, cut off at
// their edges. Links and the outline are left out of these.
Document press_sheets(const Document& document, const Edition& edition);

}  // namespace banxin
