#pragma once

#include <vector>

#include "model/plate_settings.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

/// `plates` and `over_limit` under `press:` of a paper, on top of what is there already. Refuses what yaml_reader
/// refuses, `wrong-unit` for a number without its `dpi`, and `angles-not-four`.
void read_plate_keys(PlateHouse& house, const YamlMap& press, Findings& findings);

/// The maps that this reads.
std::vector<MapShape> plate_maps();

}  // namespace banxin
