#pragma once

#include <span>
#include <vector>

#include "compose/lines/shaped_text.h"

namespace banxin {

/// A stretch of units meant for one line; the units past `end` up to the next line's start are spaces.
struct LineRange {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
};

/// A gap that may change its width in a line, after a unit.
struct MovingGap {
    std::uint32_t unit = 0;
    Gap gap;
};

/// Han between two moving gaps or figures, all as far from the grid that is laid from the sums' first unit on, at
/// natural width.
struct HanRun {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
    Length phase;  ///< From nothing to less than a cell.
};

// What the stretches of a block measure, as differences of sums from one of its units on: a line that is tried at many
// ends costs a few subtractions and a look at the gaps that may move, not a walk over its units.
//
// Borrows the text. Ranges lie between `from` and the block's end and hold a unit.
class BlockSums {
  public:
    BlockSums(const ShapedText& text, const ShapedBlock& block, std::uint32_t from);

    /// From the first core's start to the last core's end, with every gap at its natural, least or greatest width.
    Length natural_width(LineRange range) const {
        return cores(range) + at(range.end - 1).natural - at(range.first).natural;
    }
    Length least_width(LineRange range) const { return cores(range) + at(range.end - 1).least - at(range.first).least; }
    Length most_width(LineRange range) const { return cores(range) + at(range.end - 1).most - at(range.first).most; }
    /// Where a core starts, from the first unit on, with natural gaps.
    Length start(std::uint32_t unit) const { return at(unit).cores + at(unit).natural; }

    /// Gaps inside a line that letterspace may enter.
    std::uint32_t places(LineRange range) const { return at(range.end - 1).places - at(range.first).places; }
    /// Cores of figures, in all.
    Length figures(LineRange range) const { return at(range.end).figures - at(range.first).figures; }
    std::uint32_t han(LineRange range) const { return at(range.end).han - at(range.first).han; }
    bool is_han(std::uint32_t unit) const { return han({unit, unit + 1}) > 0; }

    std::span<const MovingGap> moving(LineRange range) const;
    /// Where the gap after a unit is in moving(range), if it moves.
    std::size_t index(LineRange range, std::uint32_t unit) const { return at(unit).moving - at(range.first).moving; }
    /// The runs that have Han of a line; the first and the last may reach out of it.
    std::span<const HanRun> han_runs(LineRange range) const;

  private:
    /// Of everything before a unit.
    struct Sums {
        Length cores;
        Length natural;
        Length least;
        Length most;
        Length figures;
        std::uint32_t places = 0;
        std::uint32_t han = 0;
        std::uint32_t moving = 0;
        std::uint32_t runs = 0;  ///< Those that end before the unit or with it.
    };

    const Sums& at(std::uint32_t unit) const { return sums_[unit - from_]; }
    Length cores(LineRange range) const { return at(range.end).cores - at(range.first).cores; }
    void add(const Unit& unit, std::uint32_t index, Length cell);
    void add_han(std::uint32_t index, Length phase);

    std::uint32_t from_;
    std::vector<Sums> sums_;
    std::vector<MovingGap> moving_;
    std::vector<HanRun> runs_;
};

}  // namespace banxin
