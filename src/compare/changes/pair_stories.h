#pragma once

#include <map>

#include "compare/version/edition_version.h"

namespace banxin {

// Which stories have another name: of those that the newer version does not know, what the one is called that has (at
// least half of) the same words. Each name is given once; the likest first.
std::map<StoryId, StoryId> renamed_stories(const EditionVersion& before, const EditionVersion& after);

/// The version with its stories called otherwise.
EditionVersion with_names(EditionVersion version, const std::map<StoryId, StoryId>& names);

}  // namespace banxin
