#pragma once

#include <optional>
#include <string_view>

namespace banxin {

/// The character that `&amp;`, `&#8212;` or `&#x2014;` stands for; nothing for names beyond the usual ones.
std::optional<char32_t> entity_character(std::string_view entity);

}  // namespace banxin
