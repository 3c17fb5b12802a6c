#pragma once

#include <string>
#include <vector>

namespace banxin {

/// An edition as the command line names it, with what it may read besides itself and its paper.
struct EditionWords {
    std::string folder;
    std::vector<std::string> layouts;  ///< More folders of page layouts.
    std::vector<std::string> allowed;  ///< Folders.
    std::string profile{};             ///< Of the press; empty: as the paper says.
};

}  // namespace banxin
