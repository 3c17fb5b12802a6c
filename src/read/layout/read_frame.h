#pragma once

#include <optional>
#include <vector>

#include "read/layout/layout_file.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

/// One frame of a layout: `columns` and `lines`, a relation, or `legs`; how it is split, its head and its places.
std::optional<FrameSource> read_frame(const YamlNode& node, Findings& findings);

/// One frame of a stack: as above, but its columns are the stack's, and `lines` is a depth, or `rest` (or nothing).
std::optional<FrameSource> read_stacked_frame(const YamlNode& node, const StackSource& stack, Findings& findings);

/// The maps of a frame.
std::vector<MapShape> frame_maps();

}  // namespace banxin
