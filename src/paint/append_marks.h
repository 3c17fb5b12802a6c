#pragma once

#include <iterator>
#include <utility>
#include <vector>

#include "display/display_list.h"

namespace banxin {

inline void append_marks(std::vector<Mark>& marks, std::vector<Mark> more) {
    marks.insert(marks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace banxin
