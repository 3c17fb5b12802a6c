#pragma once

#include <string>
#include <string_view>

namespace banxin {

// File names and words of copy come from anywhere: what commands a terminal, or turns the order of others round, is
// spelt out, as `<U+001B>`; a byte that is no UTF-8 becomes U+FFFD.
//
// Spelt out are controls of ASCII and of Latin 1, and what overrides the direction of writing.

/// Of lines: ends of lines and tabs stay.
std::string printable_text(std::string_view text);

/// Of what stands in a line, as a name does: an end of a line or a tab is spelt out, too.
std::string printable_name(std::string_view name);

// Of what is ready for a terminal: as printable_text(), but what this program dresses it with stays: SGR (`\033[1m`),
// and the start of a line that is written again (`\r\033[K`).
//
// Names that stand in it have to be printable by themselves: one that brings a colour of its own would keep it.
std::string printable_dressed(std::string_view text);

}  // namespace banxin
