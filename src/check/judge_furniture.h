#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "fill/text/filled_page.h"
#include "furniture/pieces/filled_furniture.h"
#include "model/edition.h"

namespace banxin {

// Whether the furniture of the pages can be read: type that had to shrink, words that found no room.
//
// Each is told at the piece in its layout, with the size that it prints at, and what would do on
// its page (furniture_room.h). No type is printed in
// less than the house's smallest size (least_size) without a warning.
//
// Codes: furniture-shrunk (note; warning under the house's smallest size), furniture-without-room (warning: words that
// are not printed; error: type that leaves its place even at its smallest), qr-without-room (warning), missing-glyph
// (error: a character of furniture that no font has).
//
// In: the pages, and the furniture of each.
Diagnostics judge_furniture(const Edition& edition, const SharedList<FilledPage>& pages,
                            const SharedList<FilledFurniture>& furniture);

/// The smallest size that the house has a name for; nothing for a house without named sizes.
Length least_size(const Paper& paper);

}  // namespace banxin
