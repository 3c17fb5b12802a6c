#pragma once

#include "makeup/pages/page_before.h"
#include "makeup/pages/polish.h"

namespace banxin::makeup {

// Where an order's stories stood on the page as it was made up before, on the solver's grid; nothing for one that stood
// nowhere, or where now something else stays.
StoredPlaces stored_places(const PageOrder& order, const PageBefore& before);

}  // namespace banxin::makeup
