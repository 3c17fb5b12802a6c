#pragma once

#include "compare/version/edition_version.h"

namespace banxin {

// The paragraphs of a text in the order that their equals have in another one; those without an equal stay between
// them. A proof that was stored when a folio's pieces were taken as they stood, from left to right, has them in another
// order than one of today, and on a left page in another than on a right one.
void reorder_pieces(TextVersion& text, const std::vector<std::string>& like);

}  // namespace banxin
