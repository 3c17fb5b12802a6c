#pragma once

#include "base/diagnostic.h"
#include "check/measure_story.h"

namespace banxin {

/// What is found of one story on all its pages.
struct CheckedStory {
    MeasuredStory measured;
    Diagnostics interlinear;
    Diagnostics ledger;
};

/// Measures and judges a story by itself. Of the edition it asks what look_of() leaves of it, and nothing else.
CheckedStory check_story(const StoryOnPages& story, const Edition& edition);

}  // namespace banxin
