#pragma once

#include <map>
#include <vector>

#include "model/edition.h"

namespace banxin::makeup {

/// A page that takes stories from the folder, and how many cells it has for them.
struct TakingPage {
    PageNumber number;
    std::string section;
    int cells = 0;
};

/// A manuscript that may be dealt out, and the cells that it takes by and large.
struct DealtStory {
    StoryId story;
    std::string section;
    int importance = 3;  ///< Its class: 1 the most.
    int cells = 0;
};

// Deals stories out to pages.
//
// To each page, in the pages' order, those of its section that matter, the most important first, as long as it has room
// for them; then of the short matter of its section, and of what belongs to no page, as much as fills it best; then
// whatever is left.
//
// Out: by page; who is on none is spare.
std::map<PageNumber, std::vector<StoryId>> deal_stories(const std::vector<TakingPage>& pages,
                                                        std::vector<DealtStory> stories);

}  // namespace banxin::makeup
