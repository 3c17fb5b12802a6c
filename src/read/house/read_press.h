#pragma once

#include <vector>

#include "model/paper.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

// `press:` of paper.yaml. A profile's path is taken from the folder of the file that names it.
//
// Least sizes of type may be names of the paper's sizes.
//
// Refuses: what yaml_reader refuses, what read_size() refuses, `wrong-unit` for a number without its `%`, `lpi` or
// `ppi`.
void read_press(Paper& paper, const YamlNode& node, Findings& findings);

/// `art:` and `mono:` of paper.yaml: what of vector art is taken for black, and what inks with colour do on a page
/// without.
void read_colour_rules(Paper& paper, const YamlMap& map, Findings& findings);

/// The maps that this reads.
std::vector<MapShape> press_maps();

}  // namespace banxin
