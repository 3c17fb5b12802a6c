#pragma once

#include <string>

#include "model/stored_page.h"

namespace banxin {

// Fingerprints of what a page is made up from: 16 digits each, the same on every machine and in every version that
// reads the same out of the same files.

/// Of all that is set of a story, its pictures' shapes among it.
std::string fingerprint_of(const Story& story);

/// Of what a page is asked for, and of the page that it is made up on: grid, furniture, frames that stay.
std::string fingerprint_of(const MakeUpWish& wish, const PageTemplate& layout);

/// Of a page as it is made up now. `layout`: as it is without what making up puts on it.
MakeUpStamp stamp_of(const StoredPage& page, const Edition& edition, const PageTemplate& layout);

/// What is not any more as it was when a page was made up.
struct StampChanges {
    bool wishes = false;
    std::vector<StoryId> stories{};  ///< By name.
    bool any() const { return wishes || !stories.empty(); }
};

// Compares a stored page with what it would be made from now. What its stamp does not name is not compared, nor is a
// story that is not there.
StampChanges changes_since(const StoredPage& page, const Edition& edition, const PageTemplate& layout);

}  // namespace banxin
