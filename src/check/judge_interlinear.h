#pragma once

#include "base/diagnostic.h"
#include "fill/text/filled_page.h"
#include "model/edition.h"

namespace banxin {

// Whether what stands between the lines of the placed stories finds room there: the paper's leading less the size of
// the type.
//
// Codes: no-room-between-lines (warning, at the first place of a story that needs the most).
Diagnostics judge_interlinear(const Edition& edition, const FilledEdition& filled);

}  // namespace banxin
