#pragma once

#include "base/phrase.h"
#include "model/jump_cut.h"

namespace banxin {

/// As an editor says it; in English the word of paper.yaml and of the report.
Phrase words_for(CutKind kind);

}  // namespace banxin
