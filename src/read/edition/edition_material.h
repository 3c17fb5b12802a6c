#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "model/stored_page.h"
#include "read/edition/edition_file.h"

namespace banxin {

/// In part: with mistakes, so that what does not fit to it may be as it should be.
enum class PaperState { read, in_part, broken };

/// All files of an edition as far as they could be read: what the checks across files look at.
struct EditionMaterial {
    EditionFile file;  ///< Its edition has stories, layouts and paper by now.
    PaperState paper = PaperState::broken;
    std::set<StoryId> broken_stories;            ///< There, but with errors of their own.
    std::map<StoryId, Story> drafts{};           ///< Of these: those whose text is whole.
    std::map<PageNumber, PageTemplate> fixed{};  ///< Of each page that makes itself up: what stays of its layout.
    std::map<PageNumber, StoredPage> stored{};   ///< What was made up, as far as it could be read.
    std::set<PageNumber> open_pages{};  ///< Pages that make themselves up and are empty: nobody knows what will stand
                                        ///< there.

    const Edition& edition() const { return file.edition; }
    /// Some page may take any story.
    bool has_open_automatic_page() const {
        return std::ranges::any_of(edition().pages, [&](const EditionPage& page) {
            return page.make_up && page.make_up->automatic && open_pages.contains(page.number);
        });
    }
    bool has_story(const StoryId& id) const { return edition().stories.contains(id) || broken_stories.contains(id); }
};

}  // namespace banxin
