#pragma once

#include <map>
#include <string>

#include "model/box_style.h"

namespace banxin {

/// The boxes that every house starts with: line tint double thick-thin round wave bar, and facts and pull for what
/// stands in a story.
std::map<std::string, BoxStyle> house_boxes();

}  // namespace banxin
