#pragma once

#include <vector>

#include "model/box_style.h"
#include "read/house/read_rule.h"

namespace banxin {

/// The keys of a box: line, sides, corner, padding, tint, bar, head.
const std::vector<std::string>& box_keys();

// Reads the keys of a box that are there into `box`; what is not named stays.
//
// Findings: those of read_rule(), `off-the-grid` for white that is not half characters or whole lines.
void read_box(BoxStyle& box, const YamlMap& map, const ReadInk& ink, Findings& findings);

/// The map in a box.
std::vector<MapShape> box_maps();

}  // namespace banxin
