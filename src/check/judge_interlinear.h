#pragma once

#include "base/diagnostic.h"
#include "fill/text/filled_page.h"
#include "model/edition.h"

namespace banxin {

// Whether what stands between the lines of a placed story finds room there: the paper's leading less the size of the
// type.
//
// Codes: no-room-between-lines (warning, at the first place of the story that needs the most).
Diagnostics judge_interlinear(const Story& story, const Paper& paper);

}  // namespace banxin
