#pragma once

#include <vector>

#include "compare/version/edition_version.h"
#include "compare/version/set_edition.h"

namespace banxin {

// Writes down how the words of texts are set: every stretch in one look, in the order of the text. What found no room,
// and spaces that a line swallowed, are in none.
void record_looks(const SetEdition& set, std::vector<TextVersion>& texts);

}  // namespace banxin
