#pragma once

#include <map>
#include <memory>
#include <vector>

#include "base/memo.h"
#include "check/check_page.h"
#include "check/check_story.h"

namespace banxin {

// Questions name what they are about by its address: who asks hands the very same value on as long as nothing of it has
// changed (base/known_values.h), and another one where anything has.

/// What is found on a page depends on this alone.
struct PageQuestion {
    std::shared_ptr<const Edition> look;
    std::shared_ptr<const FilledPage> page;
    std::vector<std::shared_ptr<const Story>> stories;  ///< Of which something stands there.
    bool operator==(const PageQuestion&) const = default;
    PageNumber place() const { return page->plan.number; }
};

/// What is found of a story that stands somewhere.
struct StoryQuestion {
    StoryId id;
    std::shared_ptr<const Edition> look;
    std::shared_ptr<const Story> story;
    std::vector<std::shared_ptr<const FilledPage>> pages;  ///< That it stands on.
    std::vector<UnplacedJump> unplaced;
    bool operator==(const StoryQuestion&) const = default;
    StoryId place() const { return id; }
};

// What checking an edition leaves for the next: an edit in one story is judged on its own pages.
//
// Kept by the caller; an empty one is the batch. One a thread.
struct CheckMemo {
    Memo<PageQuestion, CheckedPage> pages;
    Memo<StoryQuestion, CheckedStory> stories;

    void forget_unasked() {
        pages.forget_unasked();
        stories.forget_unasked();
    }
};

}  // namespace banxin
