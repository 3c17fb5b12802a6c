#pragma once

#include <string>

namespace banxin {

/// A mistake on the command line, as a compiler would print it.
std::string wrong_command_line(const std::string& words);

}  // namespace banxin
