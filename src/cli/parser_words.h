#pragma once

#include <string>

#include "base/phrase.h"

namespace banxin {

/// What the parser of the command line says of a mistake, as a phrase: it speaks English alone.
Phrase parser_words(const std::string& english);

}  // namespace banxin
