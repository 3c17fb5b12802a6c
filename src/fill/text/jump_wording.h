#pragma once

#include <string>
#include <string_view>

#include "model/page_label.h"

namespace banxin {

/// Fills {page} and {short} into a house's wording.
std::string jump_words(std::string_view wording, const std::string& page, std::string_view short_title);

}  // namespace banxin
