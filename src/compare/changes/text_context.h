#pragma once

#include <string>

namespace banxin {

/// The characters from one place of a text to another, as far as it has them.
std::u32string stretch(const std::u32string& text, int from, int until);

// A few characters on either side of what a change tells, no further than its line, and no number or Western
// word in parts.
std::string line_before(const std::u32string& text, int at);
std::string line_behind(const std::u32string& text, int at);

}  // namespace banxin
