#pragma once

#include <map>

#include "base/crew.h"
#include "fill/text/fill_sources.h"
#include "resolve/page_plan.h"

namespace banxin {

class ShapedStories;

/// What shaping may start from, and who shapes.
struct Shaping {
    Shaping(const ShapedStories* earlier, Crew hands = {})  // NOLINT(google-explicit-constructor): one hand is usual
        : before(earlier), crew(hands) {}
    const ShapedStories* before;  ///< Of an earlier edition with the same library, or null.
    Crew crew;
};

/// From the lines of one page to those of another.
struct WritingChange {
    Writing from = Writing::horizontal;
    Writing to = Writing::horizontal;
};

// The stories that the pages start, shaped once for every writing that the pages have.
//
// Borrows nothing but the faces' library. Read by several threads at once, except that each story's breaker, which
// remembers lines, is for one at a time: who fills side by side gives every story to one thread.
class ShapedStories {
  public:
    /// What frames are filled from on pages of a writing. REQUIRES: one of the pages is written so; `edition` is the
    /// one that they were shaped from.
    FillSources in(Writing writing, const Edition& edition) const;
    const Paper& paper() const { return *paper_; }
    /// The paper, by an address that stays as long as it does not change.
    const std::shared_ptr<const Paper>& house() const { return paper_; }
    /// The story as it is shaped for a writing.
    const SharedStory& story(Writing writing, const StoryId& id) const { return shaped_.at(writing).stories.at(id); }

    /// Each story, as one value that stays the same as long as nothing of it changes, nor of the house.
    std::map<StoryId, std::shared_ptr<const Story>> by_id() const;

    /// The same place of a story's text. Where that lies inside what vertical lines set in one cell, the place before
    /// it.
    TextCursor translate(const StoryId& story, TextCursor cursor, WritingChange change) const;

  private:
    struct InWriting {
        TypeCase type_case;
        std::map<StoryId, SharedStory> stories;
    };
    friend ShapedStories shape_stories(const Edition&, const std::vector<PagePlan>&, const TypeCase&, const Shaping&);

    std::shared_ptr<const Paper> paper_;
    std::map<Writing, InWriting> shaped_;
};

// Shapes the stories that the pages start.
//
// A story that is the same in `before`, in the same house, is taken over as it is, with the lines that were last asked
// of it; one whose text alone is the same takes over its text. The crew shapes one story each.
//
// Promises: what comes out is the same with `before` and without.
ShapedStories shape_stories(const Edition& edition, const std::vector<PagePlan>& plans, const TypeCase& type_case,
                            const Shaping& shaping);

}  // namespace banxin
