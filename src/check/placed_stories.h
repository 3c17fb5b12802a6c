#pragma once

#include <set>

#include "base/ids.h"
#include "fill/text/filled_page.h"

namespace banxin {

/// The stories that the pages set, be it in part.
std::set<StoryId> placed_stories(const FilledEdition& filled);

}  // namespace banxin
