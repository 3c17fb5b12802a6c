#pragma once

#include "base/phrase.h"

namespace banxin {

/// "a full-width comma": a mark that stands where YAML wants another one, or none.
Phrase name_of_mark(char32_t c);

}  // namespace banxin
