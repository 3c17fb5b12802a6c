#pragma once

#include <string>

#include "base/phrase.h"

namespace banxin {

/// A process plate as a printer calls it; a spot has its own name in every language.
Phrase plate_words(const std::string& name);

}  // namespace banxin
