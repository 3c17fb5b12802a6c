#pragma once

#include "read/layout/layout_file.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

// The list `frames`: frames, and stacks of them (`- stack: {columns, lines, frames}`), in the file's order.
void read_frames(LayoutFile& file, const YamlNode& node, Findings& findings);

}  // namespace banxin
