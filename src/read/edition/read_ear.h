#pragma once

#include <optional>
#include <vector>

#include "model/ear.h"
#include "read/text/findings.h"
#include "read/yaml/yaml_reader.h"
#include "read/yaml/yaml_tree.h"

namespace banxin {

// Reads a page's ear: `[今日天气, 多云转晴]`, the first line of which is its title, or `{title, lines, table, picture,
// align}`. The picture's file is read with the other files of the edition.
std::optional<Ear> read_ear(const YamlNode& node, Findings& findings);

/// The map of an ear.
std::vector<MapShape> ear_maps();

}  // namespace banxin
