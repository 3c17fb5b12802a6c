#include "check/check_story.h"

#include "check/judge_interlinear.h"
#include "check/text_ledger.h"

namespace banxin {

CheckedStory check_story(const StoryOnPages& story, const Edition& edition) {
    const StoryText text(story.story);
    return {measure_story(story, text, edition), judge_interlinear(story.story, edition.paper),
            text_ledger(story, text, edition)};
}

}  // namespace banxin
