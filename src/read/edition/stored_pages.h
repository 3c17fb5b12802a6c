#pragma once

#include <string>

#include "model/stored_page.h"

namespace banxin {

// Pages that make themselves up, as they stand in an edition: on a layout of their own, which is that of their name
// less what making up replaces, and has what it has put there.

/// A layout with the frames of it that stay on a page that makes itself up: those that the page fills, and those for
/// advertisements.
PageTemplate fixed_part(PageTemplate layout, const EditionPage& page);

/// What a page's own layout is called among an edition's: as no file of a layout can be.
std::string own_layout(const EditionPage& page);

/// The page with the frames and what fills them. Of the layout's frames they fill those that have nothing in them yet.
///
/// REQUIRES: the edition has the page, on its own layout, and that has the frames already.
void fill_from_stored(EditionPage& page, const StoredPage& stored);

/// The same with the frames. REQUIRES: the edition has the page, on a layout that has none of the frames.
void put_on_page(Edition& edition, const StoredPage& stored);

}  // namespace banxin
