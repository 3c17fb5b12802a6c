#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "compose/type/type_case.h"
#include "fill/text/filled_page.h"
#include "model/edition.h"

namespace banxin {

// What a page would look like in print: heads and large first characters, page by page.
//
// Codes: headline-too-long, drop-cap-without-room (warnings); headline-short (note).
Diagnostics judge_look(const Edition& edition, const FilledEdition& filled);

// Faces and characters that the house does not have. Codes: missing-glyph (error, one a character and story),
// font-substituted.
Diagnostics judge_type(const std::vector<MissingCharacter>& missing, const Edition& edition,
                       const std::vector<FontSubstitution>& substitutions);

}  // namespace banxin
