#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "fill/page/jump_head.h"

namespace banxin {

/// White lines that may go before one continuation.
inline constexpr int kMostExtraLines = 2;

/// A jump hole filled, and what went past its foot.
struct HoleOutcome {
    FilledFrame frame;
    std::vector<Continuation> rest;      ///< Stories that go on to `next_page`.
    std::vector<UnplacedJump> unplaced;  ///< Text that found no page.
};

/// A continuation with its head, and how deep its text is in a hole's columns, in lines: the hole may be too shallow.
struct MeasuredContinuation {
    Continuation continuation;
    JumpHeadSet head;
    int depth = 0;
    int spare = 0;  ///< Slots of its last line that it leaves empty.
};

// Measures a continuation for a hole: nothing of it depends on what else arrives there.
MeasuredContinuation measure_continuation(const Continuation& arriving, const FramePlan& hole, const PageLattice& page,
                                          const FillSources& sources);

// The same continuation closed up: at the least depth that copyfitting brings its text to, which may be its own.
MeasuredContinuation closed_up(const MeasuredContinuation& natural, const FramePlan& hole, const PageLattice& page,
                               const FillSources& sources);

struct HoleRequest {
    /// In the order in which they stand.
    std::vector<std::shared_ptr<const MeasuredContinuation>> arriving;
    std::optional<PageNumber> next_page;  ///< The next jump hole, for stories that the house lets land again.
};

// Sets the continuations of a jump hole one under the other: each a jump head over all columns, the from line, and the
// text in columns balanced to a common foot, as deep as it needs. White that is left, up to two lines for each
// continuation, goes between them; more stays at the foot and is reported.
HoleOutcome fill_jump_hole(const FramePlan& hole, const PageLattice& page, const HoleRequest& request,
                           const FillSources& sources);

}  // namespace banxin
