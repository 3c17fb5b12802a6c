// Filling one line exactly.
//
// A line is cores and gaps. Its natural width misses the measure by a few half cells in Chinese text (marks carry half-cell
// blanks, everything else is a cell), so the misfit is closed by half cells where possible: the mark at the line's end drops its
// blank, or a mark inside the line closes up, cheapest first, and among equals the one that leaves the fewest Han off the grid.
// What half cells cannot close (Western text, other sizes) goes to word spaces and Han–Western gaps, and last to equal shares of
// clreq's steps. Ways that work are priced, and the cheapest is the line.
//
// The price, in hundredths of a unit: a line 50; a line-end mark at half 100; a mark fully closed 1 000 for brackets, 2 000 for
// pause marks, 6 000 for stops, less than in proportion when closed in part; letterspace the square of its thousandths of an em, so
// 2 500 for a twentieth and 10 000 for a tenth, and 50 000 more past a quarter; Han off the grid 250 a character; a pair of marks at
// one or two cells instead of one and a half 300; a Han–Western gap of more than a quarter em 3 000 when it comes to a half.
#include "compose/line_solver.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <span>

#include "compose/gaps.h"

namespace banxin {
namespace {

constexpr std::int64_t kLine = 50;
constexpr std::int64_t kEndAtHalf = 100;
constexpr std::int64_t kHung = 500;
constexpr std::int64_t kWidened = 200;
constexpr std::int64_t kWideGap = 3'000;
constexpr std::int64_t kQuarter = 250;
constexpr std::int64_t kPair = 300;
constexpr std::int64_t kOffGrid = 250;
constexpr std::int64_t kHoles = 50'000;
constexpr std::int64_t kTooLong = 100'000'000;
constexpr std::size_t kMarksTried = 8;

/// How dear it is to close a gap of a step.
std::int64_t weight(SqueezeStep step) {
    switch (step) {
        case SqueezeStep::word_space: return 1;
        case SqueezeStep::bracket: return 2;
        case SqueezeStep::pause: return 4;
        case SqueezeStep::western: return 6;
        case SqueezeStep::stop: return 12;
        case SqueezeStep::none: break;
    }
    return 0;
}

bool closes_by_half(const Gap& gap) {
    const bool mark = gap.step == SqueezeStep::bracket || gap.step == SqueezeStep::pause || gap.step == SqueezeStep::stop;
    return mark && gap.natural > gap.least;
}

bool stands_on_grid(CharClass c) { return c == CharClass::han || c == CharClass::iteration; }

std::int64_t milli(Length length, Length cell) { return length.in_emu() * 1000 / cell.in_emu(); }

}  // namespace

int letterspace_milli(const LineFit& fit, Length cell) {
    if (fit.letterspace <= Length()) return 0;
    const std::int64_t em = cell.in_emu() * std::max<std::int64_t>(fit.places, 1);
    return static_cast<int>((fit.letterspace.in_emu() * 1000 + em - 1) / em);
}

LineSolver::LineSolver(const ShapedText& text, const ShapedBlock& block)
    : text_(text), block_(block), style_(block.lines),
      cell_(block.first_unit < block.end_unit ? text.size_of(text.units[block.first_unit]) : 1_pt) {}

const LineFit& LineSolver::fit(LineRange range, Length room, Justify justify) {
    start(range, justify);
    best_ = {};
    best_.cost = std::numeric_limits<std::int64_t>::max();
    const Length spare = room - total();
    if (justify == Justify::no && spare >= blank_) {
        try_end(blank_, spare, justify);
        return best_;
    }
    const bool may_keep = style_.line_end != LineEnd::half || justify == Justify::no;
    const bool may_drop = blank_ > Length() && (style_.line_end != LineEnd::full || spare < Length());
    const bool kept = may_keep || blank_ == Length();
    if (kept) try_end(blank_, spare, justify);
    if (may_drop && !(kept && spare == blank_)) try_end(Length(), spare, justify);
    if (hangs() && spare < Length()) try_end(-text_.units[range.end - 1].core, spare, justify);
    return best_;
}

/// Visits the line's units with where their cores start, and returns where the last one ends; from the line's start on.
template <typename Visit>
Length LineSolver::walk(const std::vector<Length>& gaps, const LineFit& fit, Visit visit) const {
    Length pen = lead_;
    std::int64_t place = 0;
    Length given;
    for (std::uint32_t i = range_.first; i < range_.end; ++i) {
        const Unit& unit = text_.units[i];
        visit(unit, pen);
        pen += unit.core;
        if (i + 1 == range_.end) break;
        pen += gaps[i - range_.first];
        if (fit.places == 0 || !unit.gap.spreads) continue;
        const Length until_here = scaled(fit.letterspace, ++place, fit.places);
        pen += until_here - given;
        given = until_here;
    }
    return pen;
}

SetLine LineSolver::place(Length start) const {
    SetLine line;
    line.first_unit = range_.first;
    line.end_unit = range_.end;
    line.next_unit = range_.end;
    line.left = start;
    line.fit = best_;
    line.x.reserve(range_.end - range_.first);
    const Length pen = walk(best_gaps_, best_, [&](const Unit& unit, Length at) { line.x.push_back(start + at - unit.before); });
    line.right = start + pen + kept_;
    return line;
}

void LineSolver::start(LineRange range, Justify justify) {
    range_ = range;
    natural_.clear();
    lead_ = blank_ = Length();
    if (range.first == range.end) return;
    for (std::uint32_t i = range.first; i + 1 < range.end; ++i) natural_.push_back(text_.units[i].gap.natural);
    lead_ = blank_at_start(text_.units[range.first], style_, line_place(block_, range.first));
    blank_ = blank_at_end(text_.units[range.end - 1], style_);
    if (style_.western_runs == WesternRuns::whole_cells && justify == Justify::yes) {
        pad_run_at_start();
        pad_run_at_end();
    }
}

/// A Western run at the line's start or end has white on its inner side only: all that fills its last cell.
void LineSolver::pad_run_at_start() {
    std::uint32_t end = range_.first;
    while (end < range_.end && in_western_run(text_.units, end)) ++end;
    if (end > range_.first && end < range_.end) pad({range_.first, end}, end - 1);
}

void LineSolver::pad_run_at_end() {
    std::uint32_t first = range_.end;
    while (first > range_.first && in_western_run(text_.units, first - 1)) --first;
    if (first > range_.first && first < range_.end) pad({first, range_.end}, first - 1);
}

/// Sets the gap after unit `beside` to what fills the run's last cell.
void LineSolver::pad(LineRange run, std::uint32_t beside) {
    const Gap& gap = text_.units[beside].gap;
    if (gap.step != SqueezeStep::western) return;
    Length width;
    for (std::uint32_t i = run.first; i < run.end; ++i) {
        width += text_.units[i].core;
        if (i + 1 < run.end) width += natural_[i - range_.first];
    }
    natural_[beside - range_.first] = white_beside(width, gap.natural);
}

/// White that fills a run at a line's edge to whole cells: at most half a cell, else what it has inside a line.
Length LineSolver::white_beside(Length run, Length usual) const {
    const Length white = cell_ * count_to_cover(run, cell_) - run;
    return white * 2 <= cell_ ? white : usual;
}

Length LineSolver::total() const {
    Length sum = lead_;
    for (std::uint32_t i = range_.first; i < range_.end; ++i) sum += text_.units[i].core;
    for (const Length gap : natural_) sum += gap;
    return sum;
}

bool LineSolver::hangs() const {
    if (style_.hanging == Hanging::off || range_.end < range_.first + 2) return false;
    const CharClass last = text_.units[range_.end - 1].cls;
    const bool alone = !is_closing(text_.units[range_.end - 2].cls);
    const bool pause_or_stop = last == CharClass::pause || last == CharClass::stop;
    return alone && (pause_or_stop || (style_.hanging == Hanging::all_closing && is_closing(last)));
}

void LineSolver::try_end(Length kept, Length spare, Justify justify) {
    const Length rest = spare - kept;
    gaps_ = natural_;
    fit_ = {};
    if (rest < Length()) return squeeze(-rest, kept);
    if (justify == Justify::yes && rest > Length()) widen(rest);
    keep_if_cheaper(kept);
}

void LineSolver::squeeze(Length need, Length kept) {
    if (style_.squeeze == Squeeze::discrete && squeeze_by_halves(need, kept)) return;
    gaps_ = natural_;
    fit_ = {};
    Length rest = need;
    for (const SqueezeStep step : {SqueezeStep::word_space, SqueezeStep::bracket, SqueezeStep::pause, SqueezeStep::western,
                                   SqueezeStep::stop}) {
        if (rest > Length()) rest = share(step, rest, Direction::squeeze);
    }
    fit_.too_long = rest > Length();
    keep_if_cheaper(kept);
}

/// Every number of marks closed, with the rest shared out over word spaces and Han–Western gaps; false when none comes out.
bool LineSolver::squeeze_by_halves(Length need, Length kept) {
    Length closed;
    bool found = false;
    for (std::size_t count = 0; closed < need; ++count) {
        gaps_ = natural_;
        fit_ = {};
        const std::size_t dropped = close_marks(count, closed);
        if (dropped < count) return found;
        Length rest = need - closed;
        if (rest > Length()) rest = share(SqueezeStep::word_space, rest, Direction::squeeze);
        if (rest > Length()) rest = share(SqueezeStep::western, rest, Direction::squeeze);
        if (rest > Length()) continue;
        if (rest < Length()) widen(-rest);
        keep_if_cheaper(kept);
        found = true;
    }
    return found;
}

/// Closes `count` marks, brackets before pause marks before stops; returns how many there were, and what it came to.
std::size_t LineSolver::close_marks(std::size_t count, Length& closed) {
    closed = Length();
    std::size_t done = 0;
    for (const SqueezeStep step : {SqueezeStep::bracket, SqueezeStep::pause, SqueezeStep::stop}) {
        marks_.clear();
        for (std::size_t i = 0; i < gaps_.size(); ++i) {
            const Gap& gap = text_.units[range_.first + i].gap;
            if (gap.step == step && closes_by_half(gap)) marks_.push_back(i);
        }
        const std::size_t take = std::min(count - done, marks_.size());
        if (take == 0) continue;
        for (const std::size_t i : choose_marks(take)) {
            closed += gaps_[i] - text_.units[range_.first + i].gap.least;
            gaps_[i] = text_.units[range_.first + i].gap.least;
        }
        done += take;
    }
    return done;
}

/// Which marks of one step to close: those that leave the fewest Han off the grid, of equals the last ones.
std::vector<std::size_t> LineSolver::choose_marks(std::size_t take) {
    const std::size_t from = marks_.size() > kMarksTried ? marks_.size() - kMarksTried : 0;
    const std::span<const std::size_t> marks = std::span(marks_).subspan(from);
    if (take >= marks.size()) return {marks_.end() - static_cast<std::ptrdiff_t>(take), marks_.end()};
    const std::vector<Length> before = gaps_;
    unsigned best = 0;
    int fewest = std::numeric_limits<int>::max();
    for (unsigned set = 1; set < 1U << marks.size(); ++set) {
        if (static_cast<std::size_t>(std::popcount(set)) != take) continue;
        for (std::size_t m = 0; m < marks.size(); ++m) {
            if ((set >> m & 1U) != 0) gaps_[marks[m]] = text_.units[range_.first + marks[m]].gap.least;
        }
        const int off = count_off_grid();
        if (off <= fewest) best = set;
        fewest = std::min(off, fewest);
        gaps_ = before;
    }
    std::vector<std::size_t> chosen;
    for (std::size_t m = 0; m < marks.size(); ++m) {
        if ((best >> m & 1U) != 0) chosen.push_back(marks[m]);
    }
    return chosen;
}

void LineSolver::widen(Length spare) {
    for (std::size_t i = 0; i < gaps_.size(); ++i) {  // a pair of marks takes its second half cell
        const Gap& gap = text_.units[range_.first + i].gap;
        if (!gap.pair || gap.most == gap.natural || gaps_[i] != gap.natural || spare < gap.most - gap.natural) continue;
        spare -= gap.most - gap.natural;
        gaps_[i] = gap.most;
    }
    if (spare > Length()) spare = share(SqueezeStep::word_space, spare, Direction::widen);
    if (spare > Length()) spare = share(SqueezeStep::western, spare, Direction::widen);
    fit_.letterspace = spare;
    if (spare == Length()) return;
    for (std::size_t i = 0; i < gaps_.size(); ++i) {
        if (text_.units[range_.first + i].gap.spreads) ++fit_.places;
    }
}

/// How far a gap may still go.
Length LineSolver::room_of(std::size_t i, Direction direction) const {
    const Gap& gap = text_.units[range_.first + i].gap;
    const Length room = direction == Direction::squeeze ? gaps_[i] - gap.least : gap.most - gaps_[i];
    return std::max(room, Length());
}

/// Takes `wanted` off, or adds it to, the gaps of one step, each by the same part of its room; returns what found no room.
Length LineSolver::share(SqueezeStep step, Length wanted, Direction direction) {
    Length possible;
    for (std::size_t i = 0; i < gaps_.size(); ++i) {
        if (text_.units[range_.first + i].gap.step == step) possible += room_of(i, direction);
    }
    if (possible <= Length()) return wanted;
    const Length taken = std::min(wanted, possible);
    Length given;
    Length seen;
    for (std::size_t i = 0; i < gaps_.size(); ++i) {
        if (text_.units[range_.first + i].gap.step != step) continue;
        seen += room_of(i, direction);
        const Length until_here = scaled(taken, seen.in_emu(), possible.in_emu());
        const Length part = until_here - given;
        gaps_[i] += direction == Direction::squeeze ? -part : part;
        given = until_here;
    }
    if (direction == Direction::widen) fit_.cost += kWidened * taken.in_emu() / possible.in_emu();
    return wanted - taken;
}

void LineSolver::keep_if_cheaper(Length kept) {
    price(kept);
    if (fit_.cost >= best_.cost) return;
    best_ = fit_;
    best_gaps_ = gaps_;
    kept_ = kept;
}

void LineSolver::price(Length kept) {
    fit_.cost += kLine;
    if (blank_ > Length() || kept < Length()) {
        fit_.end = kept < Length() ? LineEndChoice::hung : kept > Length() ? LineEndChoice::full : LineEndChoice::half;
    }
    if (fit_.end == LineEndChoice::half && style_.line_end != LineEnd::half) fit_.cost += kEndAtHalf;
    if (fit_.end == LineEndChoice::hung) fit_.cost += kHung;
    for (std::size_t i = 0; i < gaps_.size(); ++i) {
        const Gap& gap = text_.units[range_.first + i].gap;
        const Length off = natural_[i] - gaps_[i];
        const std::int64_t past = std::max<std::int64_t>(milli(gaps_[i], cell_) - kQuarter, 0);
        if (gap.step == SqueezeStep::western) fit_.cost += kWideGap * past * past / (kQuarter * kQuarter);
        if (gap.pair && off != Length() && (gaps_[i] == gap.least || gaps_[i] == gap.most)) {
            ++fit_.pairs;
            fit_.cost += kPair;
        } else if (off < Length()) {
            fit_.widened[static_cast<std::size_t>(gap.step)] -= off;
        } else if (off > Length()) {
            fit_.squeezed[static_cast<std::size_t>(gap.step)] += off;
            const std::int64_t amount = milli(off, cell_);
            const std::int64_t limit = std::max<std::int64_t>(milli(natural_[i] - gap.least, cell_), 1);
            fit_.cost += weight(gap.step) * std::max(kQuarter, amount) * amount * amount / (limit * limit);
        }
    }
    const std::int64_t spread = letterspace_milli(fit_, cell_);
    fit_.cost += spread * spread + (spread > kQuarter ? kHoles : 0) + (fit_.too_long ? kTooLong : 0);
    fit_.off_grid = static_cast<std::uint16_t>(count_off_grid());
    fit_.cost += kOffGrid * fit_.off_grid;
}

int LineSolver::count_off_grid() {
    int off = 0;
    fit_.han = 0;
    walk(gaps_, fit_, [&](const Unit& unit, Length at) {
        if (!stands_on_grid(unit.cls)) return;
        ++fit_.han;
        if ((at - unit.before) % cell_ != Length()) ++off;
    });
    return off;
}

}  // namespace banxin
