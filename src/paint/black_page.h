#pragma once

#include <vector>

#include "display/display_list.h"
#include "model/paper.h"

namespace banxin {

// Puts the marks of a page without colour into black alone: each ink becomes a tint of black (model/black_alone.h).
//
// What is black alone already, and bare paper, stays; so do pictures and art, which know for themselves.
void settle_in_black(std::vector<Mark>& marks, const Paper& paper);

}  // namespace banxin
