#pragma once

#include <string>

#include "base/phrase.h"

namespace banxin {

// What `banxin-art` says of a piece of art, as a phrase: it answers in one line of English. Of what the drawing
// libraries themselves say of a damaged file the place is left, for the rest means nothing to an editor.
Phrase art_words(const std::string& english);

}  // namespace banxin
