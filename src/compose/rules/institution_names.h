#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace banxin {

// Binds the words of what people found, run and build, by how such names end: 综合|服务|中心, 县|人民|医院, 光明|小学.
//
// In:  a text; the places where its words end, ascending, the text's end the last; for each place whether words are one
//      there already.
// Out: the same, with more of them one: the ending, the word before it unless that is no part of a name, and before
//      that the words that say what kind it is. A name of a place in front of all that is a word of its own.
void bind_institutions(std::u32string_view text, const std::vector<std::size_t>& ends, std::vector<bool>& bound);

}  // namespace banxin
