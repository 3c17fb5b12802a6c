#pragma once

#include "base/diagnostic.h"
#include "fill/text/filled_page.h"

namespace banxin {

// What boxes and what stands beside a story's text came to.
//
// Codes: facts-over (error: text of a fact box was not set), pull-without-room, box-without-room (warnings).
Diagnostics judge_asides(const Edition& edition, const FilledEdition& filled);

}  // namespace banxin
