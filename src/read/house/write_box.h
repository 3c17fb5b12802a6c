#pragma once

#include <string>

#include "model/box_style.h"
#include "read/yaml/yaml_writer.h"

namespace banxin {

/// `{line, sides, corner, padding, tint, bar, head}`, what differs from a plain box.
void write_box(YamlWriter& yaml, const BoxStyle& box);

/// `10.5pt`: what read_paper_length() gives back to the last EMU.
std::string in_written_points(Length length);

}  // namespace banxin
