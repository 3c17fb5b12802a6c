#pragma once

#include <mutex>

#include "display/display_list.h"

namespace banxin {

// Held while pages with vector art are drawn and their surface is finished and released.
//
// Pages are drawn by several threads at once, each with surfaces and faces of its own. Art is drawn by libraries with
// fonts that they share, in ways that Cairo 1.16 and poppler do not guard all through: pages with any take turns. Where
// a document has PDF art, all its pages do: the faces that poppler opened stay in Cairo's list of released fonts, and
// whoever draws next may close them, while poppler, which has one FreeType library for all, opens another.
using ArtTurn = std::unique_lock<std::recursive_mutex>;

/// The turn of a page that stands alone; holds nothing for a page without art.
ArtTurn art_turn(const DisplayList& page);

/// The turn of a document's page.
ArtTurn art_turn(const Document& document, std::size_t page_index);

/// The turns of all pages of a document, which it borrows; it is looked through once.
class ArtTurns {
  public:
    explicit ArtTurns(const Document& document);
    ArtTurn of(std::size_t page_index) const;

  private:
    const Document& document_;
    bool all_take_turns_;
};

}  // namespace banxin
