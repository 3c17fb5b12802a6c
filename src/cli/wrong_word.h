#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace banxin {

/// `unknown-choice`: an option was given a word that is not among those it takes; all of them are named.
Diagnostic wrong_word(const std::string& option, const std::string& word, const std::vector<std::string>& choices);

}  // namespace banxin
