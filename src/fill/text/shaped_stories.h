#pragma once

#include <map>

#include "fill/text/fill_sources.h"

namespace banxin {

/// From the lines of one page to those of another.
struct WritingChange {
    Writing from = Writing::horizontal;
    Writing to = Writing::horizontal;
};

// The stories that the pages start, shaped once for every writing that the pages have.
//
// Borrows the edition, which must outlive it.
class ShapedStories {
  public:
    ShapedStories(const Edition& edition, const std::vector<PagePlan>& plans, const TypeCase& type_case);

    /// REQUIRES: one of the pages is written so.
    const FillSources& in(Writing writing) const { return shaped_.at(writing).sources; }

    /// The same place of a story's text. Where that lies inside what vertical lines set in one cell, the place before
    /// it.
    TextCursor translate(const StoryId& story, TextCursor cursor, WritingChange change) const;

  private:
    struct InWriting {
        TypeCase type_case;
        std::map<StoryId, std::shared_ptr<const ShapedText>> texts;
        std::map<StoryId, LineBreaker> breakers;
        FillSources sources;
    };

    std::map<Writing, InWriting> shaped_;
};

}  // namespace banxin
