#pragma once

#include <string>

#include "display/display_list.h"

namespace banxin {

/// A path as SVG has it, in thousandths of a point: `M0 0L1000 0C…Z`.
std::string path_in_svg(const DrawnPath& path);

}  // namespace banxin
