#pragma once

#include <limits>
#include <span>
#include <vector>

#include "compose/lines/block_sums.h"

namespace banxin {

/// Letterspace added to a line in all, and at how many places.
struct Letterspace {
    Length width;
    std::uint16_t places = 0;
};

/// Whether marks may stand at two cells.
enum class WidestPairs { no, yes };

/// What became of a wish to close or to widen gaps.
struct Shared {
    Length taken;
    Length possible;
};

// The gaps of a line that may move, four or five of a line of Chinese, and their widths in the way of setting it that
// is being tried.
//
// Borrows the sums.
class LineGaps {
  public:
    enum class Direction { squeeze, widen };

    explicit LineGaps(const BlockSums& sums, Length cell) : sums_(sums), cell_(cell) {}

    /// The gaps of a line at their natural widths. `lead`: where its first core starts.
    void start(LineRange range, Length lead);
    /// The first core starts further right.
    void move_start(Length by);
    /// Gives the gap after a unit another natural width.
    void pad(std::uint32_t unit, Length white);
    /// All gaps at their natural widths again.
    void reset() {
        widths_ = natural_;
        condensed_ = Length();
        moving_runs_ = {};
    }

    /// Western runs of the line; the white on both sides of one is one run's.
    std::size_t count_runs();
    /// Of Western white, only that of runs [first, end) moves, until reset().
    void move_runs(std::size_t first, std::size_t end) { moving_runs_ = {first, end}; }

    /// Makes the line's figures narrower, by a length in all.
    void condense(Length taken) { condensed_ = taken; }

    /// Closes `count` marks by what their bodies carry, brackets before pause marks before stops, and of one kind those
    /// that leave the fewest Han off the grid; fewer when there are not so many.
    struct Closed {
        std::size_t count = 0;
        Length width;
    };
    Closed close_marks(std::size_t count);

    /// Moves the gaps of one step, in all by `wanted` where they have room for it, each by the same part of its room.
    Shared share(SqueezeStep step, Length wanted, Direction direction);
    /// The same, but the narrowest grow first, and the widest shrink first, until they are even.
    Shared level(SqueezeStep step, Length wanted, Direction direction);

    /// Gives pairs their greatest width, one by one, while there is white for it; what that takes. Marks at two cells
    /// are a last resort.
    Length widen_pairs(Length spare, WidestPairs pairs);
    bool has_last_resort() const;

    /// Han that does not stand on the cell grid.
    int off_grid(Letterspace letterspace) const;

    std::span<const MovingGap> moving() const { return moving_; }
    Length natural(std::size_t i) const { return natural_[i]; }
    const std::vector<Length>& widths() const { return widths_; }

  private:
    /// Western runs that may move.
    struct RunRange {
        std::size_t first = 0;
        std::size_t end = std::numeric_limits<std::size_t>::max();
        bool holds(std::size_t run) const { return run >= first && run < end; }
    };

    void choose_marks(std::size_t take);
    Length room_of(std::size_t gap, Direction direction) const;
    Length level_once(SqueezeStep step, Length wanted, Direction direction);
    Length condensed_before(std::uint32_t unit) const;

    const BlockSums& sums_;
    Length cell_;
    LineRange range_;
    Length phase_;                       ///< Of the line's start, on the grid that the Han's phases are measured on.
    std::span<const MovingGap> moving_;  ///< The widths below are theirs.
    std::vector<Length> natural_;
    std::vector<Length> widths_;
    std::vector<std::size_t> run_of_;  ///< By gap; known once runs have been counted.
    RunRange moving_runs_;
    Length condensed_;                ///< Taken off the line's figures.
    std::vector<std::size_t> marks_;  ///< Gaps of one step that close by half a cell.
};

}  // namespace banxin
