#pragma once

#include "makeup/pages/page_setter.h"

namespace banxin::makeup {

/// Where stories stood before, by the problem's articles; nothing for one that did not.
using StoredPlaces = std::vector<std::optional<Place>>;

/// What it costs that a story does not stand where it stood.
inline constexpr Price kMoved = 2 * kLine;

/// How many of the stories that stood somewhere stand elsewhere.
int moved_from(const StoredPlaces& stored, const std::vector<Place>& places);

/// What a page costs, what moved counted.
Price price_with_moves(const WaySet& way, const StoredPlaces& stored);

// Moves the edges of a page that is set by a few lines, as long as it becomes better as the composer sets it.
//
// An edge: feet and tops that stand on one line and touch, as far as they reach. What lies under it becomes as much
// deeper as what lies over it becomes shallower, or the reverse. The search counts lines; where widows and crossheads
// make a line more of them, an edge that stands a line lower is what an editor would try first.
void polish(WaySet& way, const StoredPlaces& stored, PageSetter& setter, const MakeUp& made);

}  // namespace banxin::makeup
