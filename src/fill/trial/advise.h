#pragma once

#include "base/crew.h"
#include "fill/text/advice.h"
#include "fill/text/filled_page.h"
#include "fill/text/shaped_stories.h"
#include "fill/trial/trial_notes.h"

namespace banxin {

/// What was set, and what it was set from.
struct AdviceRequest {
    const Edition& edition;
    const FilledEdition& filled;
    const ShapedStories& stories;  ///< Those that the pages set.
    const TypeCase& type_case;     ///< To shape the others.
    Crew crew{};                   ///< Who tries frames, those of one story one after the other.
};

/// What would do, and what was seen when it was tried.
struct TriedAdvice {
    Advice advice;
    std::vector<WhiteLeft> white;  ///< Where a frame is made less deep as advised.
};

// Tries what an editor would try on pages that do not come out even: another foot for a frame whose story is too long
// or too short, a manuscript that stands nowhere for white that is left.
//
// Out:      for each such frame the move of its foot by the fewest lines with which the story fits (down), or by the
//           most with which it still does without being closed up (up), and what that leaves white; for each white
//           place the manuscripts that would stand there with at most two lines white, or two too many.
// Promises: what it says has been tried, with heads, pictures and closing up as on the page. The trials are bounded;
//           where none of them succeeds nothing is said.
TriedAdvice advise(const AdviceRequest& request);

}  // namespace banxin
