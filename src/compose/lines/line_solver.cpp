// Filling one line exactly.
//
// A line is cores and gaps. Its natural width misses the measure by a few half cells in Chinese text (marks carry
// half-cell blanks, everything else is a cell), so the misfit is closed by half cells where possible: the mark at the
// line's end drops its blank, or a mark inside the line closes up, cheapest first, and among equals the one that leaves
// the fewest Han off the grid. What half cells cannot close (Western text, other sizes) goes to word spaces and
// Han–Western gaps (all of them, or those of some runs that leave more Han on the grid), and last to equal shares of
// clreq's steps. Ways that work are priced (line_prices.h), and the cheapest is the line.
//
// Every line that a paragraph could have comes by here, so a try looks at the gaps that may move only, four or five of
// a line: the rest is rigid and known from sums (block_sums.h). So is which Han is on the grid, until letterspace moves
// each by its own amount.
#include "compose/lines/line_solver.h"

#include <algorithm>
#include <limits>

#include "compose/lines/gaps.h"
#include "compose/lines/line_prices.h"
#include "compose/lines/shares.h"

namespace banxin {

LineSolver::LineSolver(const ShapedText& text, const ShapedBlock& block, std::uint32_t from)
    : text_(text),
      block_(block),
      style_(block.lines),
      cell_(block.first_unit < block.end_unit ? text.size_of(text.units[block.first_unit]) : 1_pt),
      sums_(text, block, from),
      gaps_(sums_, cell_) {}

const LineFit& LineSolver::fit(LineRange range, Length room, Justify justify) {
    start(range, justify);
    best_ = {};
    best_.cost = std::numeric_limits<std::int64_t>::max();
    const Length spare = room - natural_width_;
    if (justify == Justify::no && spare >= blank_) {
        try_end(blank_, spare, justify);
        return best_;
    }
    const bool may_keep = style_.line_end != LineEnd::half || justify == Justify::no;
    const bool exact = justify == Justify::no && spare == Length();  // asked for without the blank
    const bool may_drop = blank_ > Length() && (style_.line_end != LineEnd::full || spare < Length() || exact);
    const bool kept = may_keep || blank_ == Length();
    if (kept) try_end(blank_, spare, justify);
    if (may_drop && !(kept && spare == blank_)) try_end(Length(), spare, justify);
    if (hangs(range) && spare < Length()) try_end(-text_.units[range.end - 1].core, spare, justify);
    return best_;
}

SetLine LineSolver::place(Length start) const {
    SetLine line;
    line.first_unit = range_.first;
    line.end_unit = range_.end;
    line.next_unit = range_.end;
    line.left = start;
    line.fit = best_;
    line.x.reserve(range_.end - range_.first);
    Length pen = start + lead_;
    Length added;  // letterspace less what figures have lost
    Length figures;
    Shares shares(best_.letterspace, best_.places);
    std::int64_t place = 0;
    const std::span<const MovingGap> moving = gaps_.moving();
    std::size_t moved = 0;
    for (std::uint32_t i = range_.first; i < range_.end; ++i) {
        const Unit& unit = text_.units[i];
        line.x.push_back(pen + added + unit.white_before - unit.before);
        pen += unit.core;
        if (unit.cls == CharClass::digit && best_.condensed > Length()) {
            figures += unit.core;
            added = -scaled(best_.condensed, figures.in_emu(), sums_.figures(range_).in_emu());
        }
        if (i + 1 == range_.end) break;
        const bool moves = moved < moving.size() && moving[moved].unit == i;
        pen += moves ? best_widths_[moved++] : unit.gap.natural;
        if (best_.places > 0 && unit.gap.spreads) added = shares.until(++place);
    }
    line.right = pen + added + kept_;
    return line;
}

Length LineSolver::widest(LineRange range, int letterspace) const {
    const Length marks = text_.units[range.first].before + text_.units[range.end - 1].after;
    const std::int64_t places = std::max<std::int64_t>(sums_.places(range), 1);
    return sums_.most_width(range) + marks + scaled(cell_, letterspace * places, 1000) + Length::emu(1);
}

void LineSolver::start(LineRange range, Justify justify) {
    range_ = range;
    lead_ = blank_ = trail_ = natural_width_ = Length();
    if (range.first < range.end) {
        lead_ = blank_at_start(text_.units[range.first], style_, line_place(text_, block_, range.first));
        blank_ = blank_at_end(text_.units[range.end - 1], style_);
        natural_width_ = lead_ + sums_.natural_width(range);
    }
    gaps_.start(range, lead_);
    if (style_.western_runs != WesternRuns::whole_cells) return;
    pad_run_at_start();
    if (justify == Justify::yes) pad_run_at_end();
}

bool LineSolver::in_western_run(std::uint32_t unit) const {
    const std::span block = std::span(text_.units).subspan(block_.first_unit, block_.end_unit - block_.first_unit);
    return banxin::in_western_run(block, unit - block_.first_unit);
}

/// A Western run at the line's start or end has white on its inner side only: all that fills its last cell. A single
/// figure stands in the middle of its cell instead, lest there be a hole beside it.
void LineSolver::pad_run_at_start() {
    std::uint32_t end = range_.first;
    while (end < range_.end && in_western_run(end)) ++end;
    if (end > range_.first && end < range_.end) move_start(pad({range_.first, end}, end - 1));
}

void LineSolver::move_start(Length by) {
    lead_ += by;
    gaps_.move_start(by);
}

void LineSolver::pad_run_at_end() {
    std::uint32_t first = range_.end;
    while (first > range_.first && in_western_run(first - 1)) --first;
    if (first > range_.first && first < range_.end) trail_ = pad({first, range_.end}, first - 1);
}

/// Sets the gap after unit `beside` to what fills the run's last cell; what of it stands on the run's outer side.
Length LineSolver::pad(LineRange run, std::uint32_t beside) {
    const Gap& gap = text_.units[beside].gap;
    if (gap.step != SqueezeStep::western) return {};
    const Length white = white_beside(sums_.natural_width(run), gap.natural);
    const Length outside = is_single_figure(run) ? white / 2 : Length();
    gaps_.pad(beside, white - outside);
    natural_width_ += white - gap.natural;
    return outside;
}

bool LineSolver::is_single_figure(LineRange run) const {
    return run.end == run.first + 1 && text_.units[run.first].cls == CharClass::digit;
}

/// White that fills a run at a line's edge to whole cells: at most half a cell, else what it has inside a line.
Length LineSolver::white_beside(Length run, Length usual) const {
    const Length white = cell_ * count_to_cover(run, cell_) - run;
    return white * 2 <= cell_ ? white : usual;
}

bool LineSolver::hangs(LineRange range) const {
    if (style_.hanging == Hanging::off || range.end < range.first + 2) return false;
    const CharClass last = text_.units[range.end - 1].cls;
    const bool alone = !is_closing(text_.units[range.end - 2].cls);
    const bool pause_or_stop = last == CharClass::pause || last == CharClass::stop;
    return alone && (pause_or_stop || (style_.hanging == Hanging::all_closing && is_closing(last)));
}

void LineSolver::try_end(Length kept, Length spare, Justify justify) {
    const Length rest = spare - kept;
    if (rest > Length() && justify == Justify::yes && least_price(rest) >= best_.cost) return;
    start_way();
    if (rest < Length()) return squeeze(-rest, kept);
    const bool short_line = justify == Justify::yes && rest > Length();
    if (short_line) widen(rest, WidestPairs::no);
    keep_if_cheaper(kept);
    if (!short_line) return;
    try_some_runs(kept, rest);
    try_widest_pairs(kept, rest);
}

/// White beside some neighbouring runs only: the Han before and behind them is on the grid then.
void LineSolver::try_some_runs(Length kept, Length spare) {
    if (best_.off_grid == 0) return;
    const std::size_t runs = gaps_.count_runs();
    for (std::size_t count = 1; count < runs; ++count) {
        for (std::size_t first = 0; first + count <= runs; ++first) {
            start_way();
            gaps_.move_runs(first, first + count);
            widen(spare, WidestPairs::no);
            if (fit_.letterspace == Length()) keep_if_cheaper(kept);
        }
    }
}

/// Pairs of marks at two cells: where all else is dearer still.
void LineSolver::try_widest_pairs(Length kept, Length spare) {
    if (best_.cost <= kWidePairPrice || !gaps_.has_last_resort()) return;
    start_way();
    widen(spare, WidestPairs::yes);
    keep_if_cheaper(kept);
}

/// No way to widen the line so far is cheaper than its letterspace with every gap at its widest.
std::int64_t LineSolver::least_price(Length spare) const {
    const Length letterspace = spare - (lead_ + trail_ + sums_.most_width(range_) - natural_width_);
    const Length em = cell_ * std::max<std::int64_t>(sums_.places(range_), 1);
    return letterspace > Length() ? price_of_letterspace(letterspace * 1000 / em) : 0;
}

void LineSolver::start_way() {
    gaps_.reset();
    fit_ = {};
}

void LineSolver::squeeze(Length need, Length kept) {
    if (style_.squeeze == Squeeze::discrete && squeeze_by_halves(need, kept)) return;
    start_way();
    Length rest = need;
    for (const SqueezeStep step :
         {SqueezeStep::word_space, SqueezeStep::bracket, SqueezeStep::pause, SqueezeStep::western, SqueezeStep::stop}) {
        if (rest > Length()) rest -= gaps_.share(step, rest, Direction::squeeze).taken;
    }
    if (rest > Length()) condense(rest);
    fit_.too_long = rest > fit_.condensed;
    keep_if_cheaper(kept);
}

/// A tenth of the width of its figures, where the style allows it.
Length LineSolver::most_condensed(LineRange range) const {
    return style_.condense == Condense::figures ? sums_.figures(range) / 10 : Length();
}

/// The last that a line can give, all its figures alike.
void LineSolver::condense(Length need) {
    const Length most = most_condensed(range_);
    if (most < need) return;
    const Length figures = sums_.figures(range_);
    fit_.condensed = need;
    fit_.figure_width = static_cast<int>((figures - need) * 1000 / figures);
    fit_.cost += kCondensedPrice * need.in_emu() / most.in_emu();
    gaps_.condense(need);
}

/// Every number of marks closed, with the rest shared out over word spaces and Han–Western gaps; false when none comes
/// out.
bool LineSolver::squeeze_by_halves(Length need, Length kept) {
    Length closed;
    bool found = false;
    for (std::size_t count = 0; closed < need; ++count) {
        start_way();
        const LineGaps::Closed marks = gaps_.close_marks(count);
        if (marks.count < count) return found;
        closed = marks.width;
        Length rest = need - closed;
        if (rest > Length()) rest -= gaps_.share(SqueezeStep::word_space, rest, Direction::squeeze).taken;
        if (rest > Length()) rest -= gaps_.level(SqueezeStep::western, rest, Direction::squeeze).taken;
        if (rest > Length()) continue;
        if (rest < Length()) widen(-rest, WidestPairs::no);
        keep_if_cheaper(kept);
        found = true;
    }
    return found;
}

void LineSolver::widen(Length spare, WidestPairs pairs) {
    spare -= gaps_.widen_pairs(spare, pairs);
    for (const SqueezeStep step : {SqueezeStep::word_space, SqueezeStep::western}) {
        if (spare <= Length()) break;
        const Shared shared = step == SqueezeStep::western ? gaps_.level(step, spare, Direction::widen)
                                                           : gaps_.share(step, spare, Direction::widen);
        spare -= shared.taken;
        if (shared.possible > Length()) fit_.cost += price_of_widening(shared.taken, shared.possible);
    }
    fit_.letterspace = spare;
    if (spare != Length()) fit_.places = static_cast<std::uint16_t>(sums_.places(range_));
}

void LineSolver::keep_if_cheaper(Length kept) {
    price(kept);
    if (fit_.cost >= best_.cost) return;
    price_grid();
    if (fit_.cost >= best_.cost) return;
    best_ = fit_;
    best_widths_ = gaps_.widths();
    kept_ = kept;
}

void LineSolver::price(Length kept) {
    fit_.cost += kLinePrice;
    if (blank_ > Length() || kept < Length()) {
        fit_.end = kept < Length() ? LineEndChoice::hung : kept > Length() ? LineEndChoice::full : LineEndChoice::half;
    }
    if (fit_.end == LineEndChoice::half && style_.line_end != LineEnd::half) fit_.cost += kEndAtHalfPrice;
    if (fit_.end == LineEndChoice::hung) fit_.cost += kHungPrice;
    price_gaps();
    fit_.cost += price_of_letterspace(letterspace_milli(fit_, cell_)) + (fit_.too_long ? kTooLongPrice : 0);
}

/// Looked at last: it is dear to count.
void LineSolver::price_grid() {
    fit_.han = static_cast<std::uint16_t>(sums_.han(range_));
    fit_.off_grid = static_cast<std::uint16_t>(gaps_.off_grid({fit_.letterspace, fit_.places}));
    if (fit_.off_grid > 0) fit_.cost += kOffGridLinePrice + kOffGridPrice * fit_.off_grid;
}

/// Western white of a line that is filled: how wide it is, and whether it is even.
void LineSolver::price_western_white() {
    Length least;
    Length most;
    bool any = false;
    for (std::size_t i = 0; i < gaps_.moving().size(); ++i) {
        if (gaps_.moving()[i].gap.step != SqueezeStep::western) continue;
        const Length width = gaps_.widths()[i];
        fit_.cost += price_of_western_white(width, cell_);
        least = any ? std::min(least, width) : width;
        most = std::max(most, width);
        any = true;
    }
    if (any && style_.western_runs == WesternRuns::whole_cells) fit_.cost += price_of_uneven_white(most - least, cell_);
}

void LineSolver::price_gaps() {
    price_western_white();
    for (std::size_t i = 0; i < gaps_.moving().size(); ++i) {
        const Gap& gap = gaps_.moving()[i].gap;
        const Length width = gaps_.widths()[i];
        const Length off = gaps_.natural(i) - width;
        if (off == Length()) continue;
        if (gap.pair && (width == gap.least || width == gap.most)) {
            ++fit_.pairs;
            fit_.cost += gap.last_resort && off < Length() ? kWidePairPrice : kPairPrice;
        } else if (off < Length()) {
            fit_.widened[static_cast<std::size_t>(gap.step)] -= off;
        } else {
            fit_.squeezed[static_cast<std::size_t>(gap.step)] += off;
            fit_.cost += price_of_closing(gap, gaps_.natural(i), off, cell_);
        }
    }
}

}  // namespace banxin
