#pragma once

#include <qpdf/QPDF.hh>

namespace banxin {

// Puts what lies over the pages of somebody else's PDF, and prints, into the pages: stamps, notes, the values of form
// fields (ISO 32000-1, 12.5). What is for screens alone is left out.
//
// Throws UnfitArt (`press-art-annotation`) for what prints on the first page and has no look of its own: each program
// would draw it in its own way.
void flatten_notes(QPDF& pdf);

}  // namespace banxin
