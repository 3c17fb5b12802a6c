#pragma once

#include <string>

namespace banxin {

/// The parser's help with single blank lines, and with the colons of the language that is spoken behind its headings.
std::string tidy_help(const std::string& help);

}  // namespace banxin
