#pragma once

#include <string>

#include "model/paper.h"

namespace banxin {

// The Chinese for the names of fonts and inks that every house has. 黑体 is the font `hei`, wherever it is named or
// given anew, as boxes are (house_boxes.h). 红 is the ink `red`, unless the paper mixes an ink of that name itself.

FontRole font_called(const std::string& word);
InkName ink_called(const std::string& word, const Paper& paper);

}  // namespace banxin
