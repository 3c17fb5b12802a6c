#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "prepress/changed/plate_prints.h"

namespace banxin {

/// What of one page's plates must be made again.
struct ChangedPlates {
    std::string label;   ///< Of the page; the file's name where that says none.
    std::string before;  ///< The names of its files; empty where the page is new, or gone.
    std::string after;
    std::vector<std::string> made;   ///< Plates that are new or print something else, in the press's order.
    std::vector<std::string> bare;   ///< That print nothing any more.
    std::vector<std::string> stays;  ///< That are the same.
    bool same() const { return made.empty() && bare.empty(); }
};

// The pages of two runs of the press, those of the newer one in their order and then what is gone. Files of the same
// name are one page, and of the others those whose page alone has its label in both.
std::vector<ChangedPlates> changed_plates(const std::vector<PressFile>& before, const std::vector<PressFile>& after);

/// "page 3: black only", a line a page, and what that comes to.
Phrase changed_plates_table(const std::vector<ChangedPlates>& pages);

/// As JSON, UTF-8, two spaces of indent, a line feed at the end; the keys are described in docs/proofs.md.
std::string changed_plates_json(const std::vector<ChangedPlates>& pages);

}  // namespace banxin
