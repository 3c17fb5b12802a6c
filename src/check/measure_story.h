#pragma once

#include "check/report.h"
#include "check/story_trail.h"
#include "model/edition.h"

namespace banxin {

struct MeasuredStory {
    StoryReport report;
    std::vector<JumpReport> jumps;
};

/// A story's figures, as measure_edition() tells them. `text`: the story's. Of the edition it asks the house and its
/// pages' labels.
MeasuredStory measure_story(const StoryOnPages& story, const StoryText& text, const Edition& edition);

}  // namespace banxin
