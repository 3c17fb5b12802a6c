#pragma once

#include <vector>

#include "model/paper.h"
#include "read/picture/picture_store.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

// What a paper says of its furniture beside its words: `nameplate`, `qr` and `bound` of paper.yaml.
//
// The nameplate's file is looked for beside the file that names it. One that cannot be used keeps its trouble: the name
// is then set in type.
void read_furniture_of(Paper& paper, const YamlMap& map, const Sources& sources, Findings& findings);

/// The maps that this reads.
std::vector<MapShape> furniture_maps();

}  // namespace banxin
