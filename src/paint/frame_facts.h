#pragma once

#include <string>

#include "fill/text/filled_page.h"

namespace banxin {

// What stands in a frame, for the dump: `story tram  lines 66/66  set 0-652  jump 3`.
//
// Lines are set/offered; `from N` and `jump N` name pages, `overset N` counts characters; the continuations of a jump
// hole are divided by ` | `; pointers read `pointer library 4`, an advertisement `ad bank.pdf`.
std::string frame_facts(const FilledFrame& frame);

}  // namespace banxin
