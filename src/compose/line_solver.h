#pragma once

#include <vector>

#include "compose/set_line.h"
#include "compose/shaped_text.h"

namespace banxin {

/// A stretch of units meant for one line; the units past `end` up to the next line's start are spaces.
struct LineRange {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
};

enum class Justify { no, yes };

/// Where on the measure a line stands.
struct LineFrame {
    Length start;     ///< Indent.
    Length measure;   ///< Room from the indent to the right edge.
};

// Brings lines of one block to their measure, exactly, and prices them.
//
// A line that is too long gives way in clreq's order (6.2.2.3: the line-end mark, word spaces, brackets, pause marks, Han–Western
// gaps, stops): by half cells, so that Han stays on the cell grid, or by equal amounts, as the block's style says or where half cells
// do not come out even. One that is too short, if it is justified, is widened at word spaces, Han–Western gaps, pairs of marks
// and last by letterspace (6.2.2.4). The mark at its end keeps its blank or drops it, whichever is cheaper.
//
// Borrows the text. One solver serves a block's lines one after the other; it keeps room for their gaps.
class LineSolver {
  public:
    LineSolver(const ShapedText& text, const ShapedBlock& block);

    /// Fits a line into `room`. The gaps stay with the solver until the next call.
    const LineFit& fit(LineRange range, Length room, Justify justify);

    /// The line fitted last, with x of every unit.
    SetLine place(Length start) const;

    Length cell() const { return cell_; }

  private:
    enum class Direction { squeeze, widen };

    void start(LineRange range, Justify justify);
    void pad_run_at_start();
    void pad_run_at_end();
    void pad(LineRange run, std::uint32_t beside);
    Length white_beside(Length run, Length usual) const;
    template <typename Visit>
    Length walk(const std::vector<Length>& gaps, const LineFit& fit, Visit visit) const;
    Length total() const;
    bool hangs() const;

    void try_end(Length kept, Length spare, Justify justify);
    void squeeze(Length need, Length kept);
    bool squeeze_by_halves(Length need, Length kept);
    std::size_t close_marks(std::size_t count, Length& closed);
    std::vector<std::size_t> choose_marks(std::size_t take);
    void widen(Length spare);
    Length room_of(std::size_t gap, Direction direction) const;
    Length share(SqueezeStep step, Length wanted, Direction direction);
    void keep_if_cheaper(Length kept);
    void price(Length kept);
    int count_off_grid();

    const ShapedText& text_;
    const ShapedBlock& block_;
    const LineStyle& style_;
    Length cell_;
    LineRange range_;
    Length lead_;                     ///< Blank kept before an opening mark at the line's start.
    Length blank_;                    ///< Blank of the mark at the line's end.
    std::vector<Length> natural_;     ///< Gaps of the line at its natural width.
    std::vector<Length> gaps_;        ///< Gaps of the way being tried.
    std::vector<Length> best_gaps_;
    std::vector<std::size_t> marks_;  ///< Gaps of one step that close by half a cell.
    Length kept_;                     ///< Of the blank at the line's end, by the best way.
    LineFit fit_;
    LineFit best_;
};

}  // namespace banxin
