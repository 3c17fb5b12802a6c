#pragma once

#include "base/phrase.h"

namespace banxin {

/// What the system says of an error number (errno), as a phrase; what hardly a newsroom meets stays in its own words.
Phrase system_words(int error);

}  // namespace banxin
