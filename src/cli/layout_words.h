#pragma once

#include <string>
#include <vector>

#include "cli/layout_sheet.h"

namespace banxin {

/// What the frames of a layout take, as a table; as JSON (docs/formats.md).
std::string layout_table(const LayoutSheet& sheet);
std::string layout_json(const LayoutSheet& sheet);

/// The same of one frame, line by line, to stand in it.
std::vector<std::string> frame_label(const FrameSheet& sheet, Length cell);

}  // namespace banxin
