#pragma once

#include "base/phrase.h"

namespace banxin {

/// What a mark of a Chinese keyboard is called that stands where a file's own syntax is wanted: "a full-width colon".
Phrase name_of_wide_mark(char32_t mark);

}  // namespace banxin
