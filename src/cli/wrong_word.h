#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace banxin {

/// `unknown-choice`: an option was given a word that is not among those it takes; all of them are named.
Diagnostic wrong_word(const std::string& option, const std::string& word, const std::vector<std::string>& choices);

/// A mistake on the command line, as a compiler would print it.
std::string wrong_command_line(const std::string& words);

}  // namespace banxin
