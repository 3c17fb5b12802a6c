#pragma once

#include <vector>

#include "model/review_house.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

/// `review:` {stages, distinct}. `no-stages`, `stage-twice`.
void read_review(ReviewHouse& house, const YamlNode& node, Findings& findings);

/// The maps that are read here.
std::vector<MapShape> review_maps();

}  // namespace banxin
