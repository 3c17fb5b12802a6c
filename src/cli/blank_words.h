#pragma once

#include <string>

#include "base/phrase.h"

namespace banxin {

// What stands in help for what a user is to write: EDITION, STORY.

/// One of them in words that can be put into a language; any other word as it is.
Phrase blank_word(const std::string& name);

/// A text with all of them in the language that is spoken.
std::string with_own_blanks(const std::string& text);

}  // namespace banxin
