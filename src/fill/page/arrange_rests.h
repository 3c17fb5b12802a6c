#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "fill/page/rest_to_place.h"

namespace banxin {

/// A hole as an arrangement sees it.
struct HoleRoom {
    int lines = 0;
    std::int64_t width = 1;  ///< What a line of its depth holds: the lines of two holes are compared by it.
    int page = 0;            ///< Its page, counted in the order in which readers come to it.
};

/// A rest in a hole that takes so many lines less than its text is deep.
struct CutRest {
    std::size_t rest = 0;
    std::size_t hole = 0;
    int lines = 0;
};

/// What is over when rests do not all find room, as lines by their width. Dear to know: asked only then.
struct OversetCosts {
    /// Of a rest that is cut; nothing where none of it would be set. The lines that it is cut by, where not told.
    std::function<std::optional<std::int64_t>(const CutRest&)> cut{};
    /// Of a rest that is in no hole: that much may be less than all of it, for a story that does not go on has no jump
    /// line, and fills its frame. All of its text, where not told.
    std::function<std::optional<std::int64_t>(std::size_t rest)> left_out{};
};

struct Arrangement {
    /// By hole, the rests in the order in which they are set: what finds no room stands last.
    std::vector<std::vector<std::size_t>> holes;
    std::int64_t over = 0;  ///< What stands in no hole, as lines by their width.
    bool fits() const { return over == 0; }
};

// Shares rests out among holes.
//
// In:       rests in the order of arrival. Between two in one hole goes a line of its own.
// Out:      of all ways to share them out and to order them the one with the least over; of these the one that sends
//           the earlier rests to the nearer pages, then the one with the fewest faults, then the one with the least
//           white.
// Promises: every rest that may go to a hole is in one, once. As long as no more than twelve rests compete for the same
//           holes, a line more of a hole never makes `over` greater, whatever cuts cost; and where a line that is cut
//           costs a line, one line more of a rest makes it greater by that line at most. Of more rests, twelve are
//           arranged at a time.
Arrangement arrange_rests(std::span<const HoleRoom> holes, std::span<const RestToPlace> rests,
                          const OversetCosts& costs = {});

}  // namespace banxin
