#pragma once

#include <set>
#include <string>

#include "display/display_list.h"
#include "issue/issue.h"

namespace banxin {

/// Pages to be drawn, and the files that they are called by.
struct MarkedPages {
    const Document& document;
    std::set<PageNumber> chosen;
    std::string name;      ///< `changes`: changes.pdf, and changes-NN.png of each.
    std::size_t gone = 0;  ///< So many last ones are pages that are gone: changes-NN-gone.png.
};

/// Writes marked pages into a folder. Fails as the renderers do, and (world) where the folder cannot be written.
Result<void> draw_marked_pages(const MarkedPages& pages, const FontLibrary& library, const std::string& out);

}  // namespace banxin
