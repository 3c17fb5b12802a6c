#pragma once

#include <map>

#include "compare/changes/pair_pages.h"
#include "compare/changes/version_index.h"

namespace banxin {

// Which frames of the older version have another name: of those that their page does not know any more, what the one is
// called that stands in the same place.
std::map<FrameSpot, FrameId> renamed_frames(const EditionVersion& before, const EditionVersion& after,
                                            const PagePairs& pages);

/// The version with its frames called otherwise.
EditionVersion with_frame_names(EditionVersion version, const std::map<FrameSpot, FrameId>& names);

}  // namespace banxin
