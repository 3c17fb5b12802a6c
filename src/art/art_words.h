#pragma once

#include <string>

#include "base/phrase.h"

namespace banxin {

// What `banxin-art` says of a piece of art, as a phrase: it answers in one line of English. What the drawing libraries
// themselves say stays in it as it is.
Phrase art_words(const std::string& english);

}  // namespace banxin
