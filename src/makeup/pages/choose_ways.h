#pragma once

#include "makeup/pages/polish.h"

namespace banxin::makeup {

/// The cheapest first, moves counted.
void sort_ways(std::vector<WaySet>& ways, const StoredPlaces& stored);

/// The best ones, so many at most, of which no two have most of their stories at the same places.
std::vector<WaySet> different_ways(std::vector<WaySet> ways, const StoredPlaces& stored, int wanted);

}  // namespace banxin::makeup
