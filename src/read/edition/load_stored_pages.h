#pragma once

#include <string>

#include "read/edition/edition_material.h"
#include "read/edition/edition_memory.h"
#include "read/edition/stored_page_use.h"
#include "read/edition/trouble.h"

namespace banxin {

/// Where stored pages come from.
struct StoredPagesPlace {
    std::string folder;  ///< The edition's.
    StoredPageUse use = StoredPageUse::set;
    Sources sources;
    Shelves<StoredPageFile> shelves;
};

// Brings every page that makes itself up onto a layout of its own (stored_pages.h), and reads what was stored of it.
//
// In:       a material with paper and layouts, as far as they could be read.
// Out:      `stored`, `fixed` and `open_pages` of the material. A page of which nothing is stored, or nothing that can
// be
//           read, is without a layout where pages are to be set.
// Trouble:  `make-up-missing`, `make-up-other-page`, `frame-filled-twice`; whatever is wrong with a stored page.
void load_stored_pages(EditionMaterial& material, const StoredPagesPlace& place, Trouble& trouble);

}  // namespace banxin
