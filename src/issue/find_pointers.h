#pragma once

#include "issue/issue.h"
#include "issue/pages_to_store.h"

namespace banxin {

// Finds stories inside that deserve a pointer (刊N版), for the empty frames for pointers of pages that ask for it
// (`refer: auto`).
//
// Those of the highest priority first, of one the leads of their pages, as many as find room when the page is set.
// Stories that jump are not among them, nor those that a pointer of the page names already. Out: every way of the page
// has them, and the edition.
void find_pointers(Issue& issue, MadeUpIssue& made);

}  // namespace banxin
