#pragma once

#include <vector>

#include "display/display_list.h"
#include "fill/text/filled_page.h"
#include "paint/neighbours.h"

namespace banxin {

/// The lattice areas of every frame with something in it; frames of one story have one owner.
std::vector<OwnedArea> owned_areas(const FilledPage& page);

// The rules between stories, as the house has them: in gutters, in the blank between stacked frames, and in a jump hole
// between its continuations, or over the head of each.
//
// None when the layout says `rules: none`, and none beside a box: its edge is rule enough. Furniture brings its own
// rules.
std::vector<Mark> paint_rules(const FilledPage& page, const PageRules& looks);

}  // namespace banxin
