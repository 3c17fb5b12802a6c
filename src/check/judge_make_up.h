#pragma once

#include "fill/text/filled_page.h"
#include "model/edition.h"

namespace banxin {

// Holds every page against the rules of make-up that need no taste: where heads meet, where a page falls apart, where
// columns end.
//
// Out: warnings, each with the id of its rule (model/make_up.h); none of a rule that the house switched off.
//      docs/make-up-rules.md says what each one measures.
Diagnostics judge_make_up(const Edition& edition, const FilledEdition& filled);

/// The one rule that looks at the whole issue: mixed-datelines.
Diagnostics judge_forms_of_datelines(const Edition& edition, const FilledEdition& filled);

}  // namespace banxin
