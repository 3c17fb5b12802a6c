#pragma once

#include "base/diagnostic.h"
#include "fill/text/filled_page.h"
#include "model/edition.h"

namespace banxin {

// Proves the pointers between pages, as a reader follows them.
//
// Every 下转 has its 上接 on the page that it names, the continuation names the page that it comes from, the printed
// words carry those numbers, every continuation stands once, and every pointer (刊N版) names the page where its story
// starts.
//
// Out: an error `link-broken` for each failure; nothing for a jump that the filled edition itself reports as unplaced.
Diagnostics link_ledger(const Edition& edition, const FilledEdition& filled);

}  // namespace banxin
