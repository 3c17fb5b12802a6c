#pragma once

#include <vector>

#include "fill/text/filled_page.h"
#include "model/edition.h"

namespace banxin {

/// A story's head as it stands on a page, in the page's flow: down is across the lines, whichever way they run.
struct SurveyedHead {
    const StoryPart* part = nullptr;
    const FramePlan* frame = nullptr;
    Rect area;  ///< In whole lines.
};

/// Successive body lines of one column with nothing between them.
struct SurveyedLeg {
    const StoryPart* part = nullptr;
    const FramePlan* frame = nullptr;
    int column = 0;  ///< Of the frame, in reading order.
    Span lines;      ///< Of the page.
    Length x;
    Length measure;
};

/// Where heads and text stand on one page: what the rules of make-up look at.
struct PageSurvey {
    const FilledPage* page = nullptr;
    std::vector<SurveyedHead> heads;     ///< Of stories that start here; jump heads are none.
    std::vector<SurveyedLeg> legs;       ///< Of story frames, in reading order. Broken columns of an L go leg by leg.
    std::vector<SurveyedLeg> continued;  ///< Of jump frames, story by story.
};

PageSurvey survey(const FilledPage& page);

}  // namespace banxin
