#pragma once

#include <string>

namespace banxin {

/// The characters from one place of a text to another, as far as it has them.
std::u32string stretch(const std::u32string& text, int from, int until);

// A few characters on either side of what a change tells, no further than its line, and no number or Western
// word in parts.
std::string line_before(const std::u32string& text, int at);
std::string line_behind(const std::u32string& text, int at);

/// The first words of a row of them, and … where there are more: so many characters, or as few more as keep a number
/// or a Western word whole.
std::string opening_of(const std::string& words, std::size_t characters);

/// Words longer than that without their middle, cut like openings: a reader knows them, and sees where they begin and
/// end.
std::string without_middle(const std::string& words, std::size_t longest);

}  // namespace banxin
