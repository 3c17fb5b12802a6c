#pragma once

#include <map>
#include <string>

#include "model/box_style.h"
#include "read/yaml/word_table.h"

namespace banxin {

/// The boxes that every house starts with: line tint double thick-thin round wave bar, and facts and pull for what
/// stands in a story.
std::map<std::string, BoxStyle> house_boxes();

/// The Chinese for their names: 双线 is the box `double`.
WordTable box_words();

/// The name of the box that an editor calls so: the English one where it is a Chinese word for a box of every house.
std::string box_called(const std::string& word);

}  // namespace banxin
