#pragma once

#include "fill/text/shaped_stories.h"
#include "makeup/pages/wished_page.h"

namespace banxin::makeup {

// Deals the folder's stories that no page names out to the pages that take them (deal_stories.h), by the cells that
// their lines, heads and pictures usually take there.
//
// Out: those that stand on no page, the most important first.
std::vector<StoryId> deal_pages(std::vector<WishedPage>& pages, const Edition& edition, const ShapedStories& shaped);

/// Whether a page names a story: in one of its frames, or among those that it wishes.
bool names_story(const EditionPage& page, const StoryId& story);

/// Whether a page takes stories from the folder.
bool takes_stories(const WishedPage& page);

}  // namespace banxin::makeup
