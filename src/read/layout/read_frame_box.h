#pragma once

#include <optional>
#include <vector>

#include "model/page_template.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

/// `box: double`, `box: {style: double}`, or a look of its own. `box-style-and-look`.
std::optional<BoxTemplate> read_frame_box(const YamlNode& node, Findings& findings);

/// The map of a frame's box.
std::vector<MapShape> frame_box_maps();

}  // namespace banxin
