#pragma once

#include <optional>

#include "makeup/copy/page_room.h"
#include "makeup/table/article.h"

namespace banxin::makeup {

// Where a story may stand by its editor's pin, on the solver's grid; nothing where that is anywhere.
//
// A lead stands in the upper left corner of what is free. A corner is that of what is free: over an advertisement at
// the page's foot, for one.
std::optional<Pin> pin_of(const StoryPin* pin, Rank rank, const PageRoom& room);

}  // namespace banxin::makeup
