#pragma once

#include <map>
#include <vector>

#include "check/measure_page.h"
#include "check/measure_story.h"
#include "check/report.h"
#include "fill/text/filled_page.h"
#include "model/edition.h"

namespace banxin {

/// Of each page, in order, and of each story that stands somewhere.
struct Measures {
    std::vector<const MeasuredPage*> pages;
    std::map<StoryId, const MeasuredStory*> stories;
};

// The figures of a filled edition: lines, characters, jumps, pictures. No judgement: `fit` and `reasons` are
// check_edition's.
//
// How copy is counted: to cut are the story's characters behind its last set line (fill/text/cut_to_fit.h); to add are
// the white lines of a part times the characters that a line of this part usually takes, halves up.
Report measure_edition(const Edition& edition, const FilledEdition& filled, const Measures& measures);

}  // namespace banxin
