#pragma once

#include <string_view>

#include "base/phrase.h"

namespace banxin {

/// What a rule of line breaking, a class of characters or a posture is called by `banxin explain`. In English it is the
/// name that documents and JSON have; a name that is not known here stays as it is.
Phrase explained_word(std::string_view name);

}  // namespace banxin
