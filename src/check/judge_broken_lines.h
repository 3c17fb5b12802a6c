#pragma once

#include "base/diagnostic.h"
#include "fill/text/filled_page.h"
#include "model/edition.h"

namespace banxin {

// Crossheads and pointers of several lines of which one ends inside a word, or where it reads wrong (phrase_ends):
// `crosshead-broken-phrase`, `pointer-broken-phrase` (notes), told once each.
Diagnostics judge_broken_lines(const Edition& edition, const FilledEdition& filled);

}  // namespace banxin
