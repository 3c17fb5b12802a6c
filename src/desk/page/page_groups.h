#pragma once

#include <string>
#include <vector>

#include "display/display_list.h"

namespace banxin {

/// Marks of a page that are shown, and change, together; they borrow from the page.
struct PageGroup {
    std::string name;
    std::vector<const Mark*> marks;
};

// A page's groups in drawing order, as page_pieces.h names them: frames', each opened by its note; what stands before
// and after all of them; guides. Links are in none. Groups without marks are left out, but for frames'.
//
// After the last frame comes what is no frame's: an advertisement's place begins it, or a guide.
std::vector<PageGroup> page_groups(const DisplayList& page);

}  // namespace banxin
