#pragma once

#include <cstddef>
#include <string_view>

namespace banxin {

/// Whether a character writes a number: 3, 二, 百.
bool counts_up(char32_t c);

/// Whether the place behind a word is inside a figure, or before what it counts: 二十|三, 3200|万, 三百|多|户,
/// 第|三|届.
bool is_in_figure(std::u32string_view text, std::u32string_view word, std::size_t at);

/// The same of what goes on counting behind a measure word, of what counts about so many, and of an ordinal, by the
/// word behind the place: 七个|月, 一个|半小时, 九十|来|分钟, 半年|多来, 第三|中学.
bool is_in_count(std::u32string_view text, std::u32string_view behind, std::size_t at);

/// Whether a place is on either side of the figure in brackets of a class: 初二|（3）|班.
bool is_in_class(std::u32string_view text, std::size_t at);

/// The same of a date or a time: 10月|29日, 9时|30分, 民国|二十三年, 上午|9时.
bool is_in_date(std::u32string_view text, std::u32string_view word, std::size_t at);

}  // namespace banxin
