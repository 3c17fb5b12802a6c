#pragma once

#include <optional>

#include "model/page_template.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

/// One frame of a layout: `columns` and `lines`, or `legs`; how it is split, its head and its picture holes.
std::optional<FrameTemplate> read_frame(const YamlNode& node, Findings& findings);

}  // namespace banxin
