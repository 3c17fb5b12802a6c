#pragma once

#include <vector>

#include "read/layout/layout_file.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

// The list `frames`: frames, and stacks of them (`- stack: {columns, lines, frames}`), in the file's order.
void read_frames(LayoutFile& file, const YamlNode& node, Findings& findings);

/// The maps of a stack.
std::vector<MapShape> stack_maps();

}  // namespace banxin
