#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace banxin {

/// Lines that a rest takes of a hole's depth.
struct RestDepth {
    int head = 0;
    int text = 0;
    int spare = 0;  ///< Slots in the last of them that it leaves empty.
    bool operator==(const RestDepth&) const = default;
};

/// A hole as an arrangement sees it.
struct HoleRoom {
    int lines = 0;
    std::int64_t width = 1;  ///< What a line of its depth holds: the lines of two holes are compared by it.
    int page = 0;            ///< Its page, counted in the order in which readers come to it.
};

/// A rest by what it takes of each hole; nothing of one that it may not go to.
struct RestToPlace {
    std::vector<std::optional<RestDepth>> depths;
    bool may_go_on = false;  ///< What a hole cannot take of it lands on another page.
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
//           the earlier rests to the nearer pages, then the one with the least white.
// Promises: every rest that may go to a hole is in one, once. One line more of a rest makes `over` greater by one
// line's
//           width at most, as long as no more than twelve rests compete for the same holes; of more, twelve are
//           arranged at a time.
Arrangement arrange_rests(std::span<const HoleRoom> holes, std::span<const RestToPlace> rests);

}  // namespace banxin
