#pragma once

#include "base/phrase.h"
#include "compare/changes/change.h"

namespace banxin {

/// "14 lines broken otherwise from line 18 on, 20 lines elsewhere in the frame from line 21 on".
Phrase reflow_words(const Reflow& reflow);

}  // namespace banxin
