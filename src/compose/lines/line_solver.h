#pragma once

#include <vector>

#include "compose/lines/line_gaps.h"
#include "compose/lines/set_line.h"

namespace banxin {

enum class Justify { no, yes };

/// Where on the measure a line stands.
struct LineFrame {
    Length start;    ///< Indent.
    Length measure;  ///< Room from the indent to the right edge.
};

// Brings lines of one block to their measure, exactly, and prices them.
//
// A line that is too long gives way in clreq's order (6.2.2.3: the line-end mark, word spaces, brackets, pause marks,
// Han–Western gaps, stops): by half cells, so that Han stays on the cell grid, or by equal amounts, as the block's
// style says or where half cells do not come out even. One that is too short, if it is justified, is widened at word
// spaces, Han–Western gaps, pairs of marks and last by letterspace (6.2.2.4). Under Condense::figures the figures of a
// line that is too long even so are made narrower. The mark at its end keeps its blank or drops it, whichever is
// cheaper.
//
// Borrows the text. One solver serves a block's lines, from one of its units on, one after the other; it keeps room for
// their gaps.
class LineSolver {
  public:
    LineSolver(const ShapedText& text, const ShapedBlock& block, std::uint32_t from);
    LineSolver(const LineSolver&) = delete;
    LineSolver& operator=(const LineSolver&) = delete;

    /// Fits a line into `room`. The gaps stay with the solver until the next call.
    const LineFit& fit(LineRange range, Length room, Justify justify);

    /// The line fitted last, with x of every unit.
    SetLine place(Length start) const;

    /// Of a line with everything squeezed as far as it goes.
    Length least_width(LineRange range) const { return sums_.least_width(range) - most_condensed(range); }

    Length cell() const { return cell_; }
    const BlockSums& sums() const { return sums_; }

    /// No line of these units is wider with so much letterspace at every place, in thousandths of an em.
    Length widest(LineRange range, int letterspace) const;

    /// Whether the last mark of a line may stand outside the measure, by the block's style.
    bool hangs(LineRange range) const;

  private:
    using Direction = LineGaps::Direction;

    void start(LineRange range, Justify justify);
    void pad_run_at_start();
    void pad_run_at_end();
    void move_start(Length by);
    Length pad(LineRange run, std::uint32_t beside);
    bool is_single_figure(LineRange run) const;
    bool in_western_run(std::uint32_t unit) const;
    Length white_beside(Length run, Length usual) const;

    void try_end(Length kept, Length spare, Justify justify);
    std::int64_t least_price(Length spare) const;
    void start_way();
    void squeeze(Length need, Length kept);
    Length most_condensed(LineRange range) const;
    void condense(Length need);
    bool squeeze_by_halves(Length need, Length kept);
    void widen(Length spare, WidestPairs pairs);
    void try_some_runs(Length kept, Length spare);
    void try_widest_pairs(Length kept, Length spare);
    void keep_if_cheaper(Length kept);
    void price(Length kept);
    void price_grid();
    void price_gaps();
    void price_western_white();

    const ShapedText& text_;
    const ShapedBlock& block_;
    const LineStyle& style_;
    Length cell_;
    BlockSums sums_;
    LineRange range_;
    Length lead_;           ///< Blank kept before an opening mark at the line's start.
    Length blank_;          ///< Blank of the mark at the line's end.
    Length trail_;          ///< White behind a single figure at the line's end: it stands in the middle of its cell.
    Length natural_width_;  ///< Of the line, its lead and trail included.
    LineGaps gaps_;         ///< Of the way being tried.
    LineFit fit_;
    LineFit best_;
    std::vector<Length> best_widths_;  ///< Of the gaps that may move.
    Length kept_;                      ///< Of the blank at the line's end, by the best way.
};

}  // namespace banxin
