#pragma once

#include <string_view>
#include <vector>

#include "base/ids.h"
#include "model/paper.h"

namespace banxin {

/// The price of a headline's line that ends in such a word (compose/rules/phrases.h).
inline constexpr int kInWord = 7000;

// Which of a dictionary's places between words are none to a reader. A dictionary takes apart what it does not know:
// 诸葛|秀兰, 温度|计, 发|车, 民国|二十三年, 阿依古丽·|买买提.
//
// In:  a text and the places where its words end (compose/rules/words.h), ascending, the text's end the last.
// Out: for each whether what stands on both sides of it is one word, name, figure or date. In Chinese by rules that
// know
//      endings, family names and what stands alone; in Japanese of dotted names alone; elsewhere none is.
std::vector<bool> bound_places(std::u32string_view text, const std::vector<TextOffset>& ends, Language language);

}  // namespace banxin
