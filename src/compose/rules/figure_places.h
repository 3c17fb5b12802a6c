#pragma once

#include <cstddef>
#include <string_view>

namespace banxin {

/// Whether a character writes a number: 3, 二, 百.
bool counts_up(char32_t c);

/// Whether the place behind a word is inside a figure, or before what it counts: 二十|三, 3200|万, 三百|多|户,
/// 第|三|届.
bool is_in_figure(std::u32string_view text, std::u32string_view word, std::size_t at);

/// The same of a date or a time: 10月|29日, 9时|30分, 民国|二十三年, 上午|9时.
bool is_in_date(std::u32string_view text, std::u32string_view word, std::size_t at);

}  // namespace banxin
