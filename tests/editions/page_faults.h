#pragma once

#include <string>
#include <vector>

#include "display/display_list.h"

namespace banxin::test {

// What is wrong with a page by what is drawn on it alone: type on type, type on a picture, lines of text off the grid,
// a mark at the end of a line where none may stand. Of each kind the first.
std::vector<std::string> page_faults(const DisplayList& page, Length leading);

}  // namespace banxin::test
