#pragma once

#include "fill/text/continuation.h"
#include "makeup/pages/story_frame.h"

namespace banxin::makeup {

/// Where a story may go on.
struct JumpTarget {
    PageNumber page;
    Length measure;  ///< Of the columns there.
};

/// How a story came out in its place, set by the composer.
struct Tried {
    Choice choice;
    Fit fit;               ///< As it is, not as it was promised; its amounts count white and lines to cut.
    int lines = 0;         ///< Of room for its text.
    int crop = 0;          ///< Of the first picture, in thousandths.
    int characters = 0;    ///< To cut.
    Price price = kNever;  ///< Of head, picture and text.
    std::optional<Continuation> rest{};

    bool is_even() const { return fit.white == 0 && fit.cut == 0; }
};

/// What stories are tried with.
struct TrialRequest {
    const PageRoom& room;
    const FillSources& sources;
    const Weights& weights;
    std::optional<JumpTarget> target{};
};

// Sets a story in a place in the ways that its table thinks cheapest, one after the other, and keeps the one that is.
//
// In:       a place that its table has a price for.
// Promises: what it says is what `build` sets in the frame of that choice.
Tried try_place(const StoryCopy& copy, const Place& place, const TrialRequest& trial);

/// One way, set.
Tried try_choice(const StoryCopy& copy, const Choice& choice, const TrialRequest& trial);

}  // namespace banxin::makeup
