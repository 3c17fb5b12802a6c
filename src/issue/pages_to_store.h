#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "makeup/pages/make_up_edition.h"
#include "model/stored_page.h"

namespace banxin {

/// What sets the files of a page's ways apart: none for the best, then `b`, `c`, …
inline std::string way_letter(std::size_t index) {
    return index == 0 ? "" : std::string(1, static_cast<char>('a' + static_cast<int>(index)));
}

/// One way to make up a page, as it was found and as it is stored.
struct WayToStore {
    makeup::PageMadeUp way;
    StoredPage stored;
};

/// A page that was made up, the best way first.
struct PageToStore {
    PageNumber page;
    std::string label;  ///< As it is printed.
    std::vector<WayToStore> ways;
    int moved = 0;  ///< Of the stories that stood on it before.
    int stayed = 0;
};

/// A manuscript that stands nowhere: to fill white with.
struct SpareStory {
    StoryId story;
    int characters = 0;
};

struct MadeUpIssue {
    Edition edition;  ///< With the best way of each page on it.
    std::vector<PageToStore> pages;
    std::vector<SpareStory> spare;
    bool stopped = false;  ///< Somebody was content with the best so far.

    bool fits() const {
        return std::ranges::all_of(pages, [](const PageToStore& page) { return page.ways.front().way.fits(); });
    }
};

}  // namespace banxin
