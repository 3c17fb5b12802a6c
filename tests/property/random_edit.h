#pragma once

#include <random>
#include <string>

#include "model/edition.h"

namespace banxin::test {

// Does one thing to an edition that an editor, a sub or the house might do: to a manuscript, a head, a picture, a frame
// of a layout, a binding, a jump, a style, the pages. A frame may come to overlap its neighbour, which reading would
// refuse: setting is total.
//
// Out: what was done, in words.
std::string edit(Edition& edition, std::mt19937& chance);

}  // namespace banxin::test
