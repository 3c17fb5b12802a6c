#pragma once

#include <string>
#include <string_view>

#include "base/ids.h"
#include "model/paper.h"

namespace banxin {

/// The printed name of a page: 3, 03, A03, 三, 十二.
std::string page_label(PageNumber page, const PageLabelForm& form);

/// A number in Chinese numerals, 1 to 99: 三, 十, 十二, 二十.
std::string chinese_number(int number);

/// Fills {page} and {short} into a house's wording.
std::string jump_words(std::string_view wording, const std::string& page, std::string_view short_title);

}  // namespace banxin
