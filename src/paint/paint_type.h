#pragma once

#include <vector>

#include "compose/text/type_line.h"
#include "display/display_list.h"

namespace banxin {

/// The marks of a level line, its left edge at `left` and its baseline at left.y; every word is one cluster.
std::vector<Mark> paint_type(const TypeLine& type, Point left);

/// The same, level or vertical, of a line that starts at `origin`.
std::vector<Mark> paint_type_at(const TypeLine& type, Point origin);

}  // namespace banxin
