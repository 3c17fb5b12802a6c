#include "compose/lines/line_gaps.h"

#include <algorithm>
#include <bit>
#include <limits>

#include "compose/lines/shares.h"

namespace banxin {
namespace {

constexpr std::size_t kMarksTried = 8;

bool closes_by_half(const Gap& gap) {
    const bool mark =
        gap.step == SqueezeStep::bracket || gap.step == SqueezeStep::pause || gap.step == SqueezeStep::stop;
    return mark && gap.natural > gap.least;
}

/// The same place of the grid, from nothing to less than a cell.
Length on_cell(Length place, Length cell) {
    while (place < Length()) place += cell;
    while (place >= cell) place -= cell;
    return place;
}

}  // namespace

void LineGaps::start(LineRange range, Length lead) {
    range_ = range;
    natural_.clear();
    moving_ = {};
    run_of_.clear();
    if (range.first < range.end) {
        moving_ = sums_.moving(range);
        phase_ = on_cell((lead - sums_.start(range.first)) % cell_, cell_);
    }
    for (const MovingGap& moving : moving_) natural_.push_back(moving.gap.natural);
    reset();
}

void LineGaps::move_start(Length by) {
    if (by != Length()) phase_ = on_cell(phase_ + by, cell_);
}

void LineGaps::pad(std::uint32_t unit, Length white) {
    natural_[sums_.index(range_, unit)] = white;
    reset();
}

LineGaps::Closed LineGaps::close_marks(std::size_t count) {
    Closed closed;
    for (const SqueezeStep step : {SqueezeStep::bracket, SqueezeStep::pause, SqueezeStep::stop}) {
        if (closed.count == count) break;
        marks_.clear();
        for (std::size_t i = 0; i < moving_.size(); ++i) {
            if (moving_[i].gap.step == step && closes_by_half(moving_[i].gap)) marks_.push_back(i);
        }
        if (marks_.empty()) continue;
        choose_marks(std::min(count - closed.count, marks_.size()));
        for (const std::size_t i : marks_) {
            closed.width += widths_[i] - moving_[i].gap.least;
            widths_[i] = moving_[i].gap.least;
        }
        closed.count += marks_.size();
    }
    return closed;
}

/// Which marks of one step to close: those that leave the fewest Han off the grid, of equals the last ones.
void LineGaps::choose_marks(std::size_t take) {
    const std::size_t tried = std::min(marks_.size(), kMarksTried);
    marks_.erase(marks_.begin(), marks_.end() - static_cast<std::ptrdiff_t>(std::max(take, tried)));
    if (take >= tried) return;
    const auto is_in = [](unsigned set, std::size_t mark) { return (set >> mark & 1U) != 0; };
    unsigned best = 0;
    int fewest = std::numeric_limits<int>::max();
    for (unsigned set = 1; set < 1U << tried; ++set) {
        if (static_cast<std::size_t>(std::popcount(set)) != take) continue;
        for (std::size_t m = 0; m < tried; ++m) {
            const std::size_t i = marks_[m];
            widths_[i] = is_in(set, m) ? moving_[i].gap.least : natural_[i];
        }
        const int off = off_grid({});
        if (off <= fewest) best = set;
        fewest = std::min(off, fewest);
    }
    for (const std::size_t i : marks_) widths_[i] = natural_[i];
    std::size_t chosen = 0;
    for (std::size_t m = 0; m < tried; ++m) {
        if (is_in(best, m)) marks_[chosen++] = marks_[m];
    }
    marks_.resize(chosen);
}

/// How far a gap may still go.
Length LineGaps::room_of(std::size_t i, Direction direction) const {
    const Gap& gap = moving_[i].gap;
    if (gap.step == SqueezeStep::western && i < run_of_.size() && !moving_runs_.holds(run_of_[i])) return {};
    const Length room = direction == Direction::squeeze ? widths_[i] - gap.least : gap.most - widths_[i];
    return std::max(room, Length());
}

Shared LineGaps::share(SqueezeStep step, Length wanted, Direction direction) {
    Length possible;
    for (std::size_t i = 0; i < widths_.size(); ++i) {
        if (moving_[i].gap.step == step) possible += room_of(i, direction);
    }
    if (possible <= Length()) return {};
    const Length taken = std::min(wanted, possible);
    Length given;
    Length seen;
    for (std::size_t i = 0; i < widths_.size(); ++i) {
        if (moving_[i].gap.step != step) continue;
        seen += room_of(i, direction);
        const Length until_here = scaled(taken, seen.in_emu(), possible.in_emu());
        const Length part = until_here - given;
        widths_[i] += direction == Direction::squeeze ? -part : part;
        given = until_here;
    }
    return {taken, possible};
}

Shared LineGaps::level(SqueezeStep step, Length wanted, Direction direction) {
    Length possible;
    for (std::size_t i = 0; i < widths_.size(); ++i) {
        if (moving_[i].gap.step == step) possible += room_of(i, direction);
    }
    const Length taken = std::min(wanted, possible);
    for (Length rest = taken; rest > Length();) rest -= level_once(step, rest, direction);
    return {taken, possible};
}

/// Moves those that are furthest behind, up to the next ones or as far as they go; how much that took.
Length LineGaps::level_once(SqueezeStep step, Length wanted, Direction direction) {
    const bool grows = direction == Direction::widen;
    const auto behind = [&](std::size_t i) { return grows ? -widths_[i] : widths_[i]; };
    marks_.clear();
    Length next;
    bool has_next = false;
    for (std::size_t i = 0; i < widths_.size(); ++i) {
        if (moving_[i].gap.step != step || room_of(i, direction) == Length()) continue;
        if (!marks_.empty() && behind(i) > behind(marks_.front())) {
            next = behind(marks_.front());
            has_next = true;
            marks_.clear();
        }
        if (marks_.empty() || behind(i) == behind(marks_.front())) {
            marks_.push_back(i);
        } else if (!has_next || behind(i) > next) {
            next = behind(i);
            has_next = true;
        }
    }
    Length way = has_next ? behind(marks_.front()) - next : wanted;
    for (const std::size_t i : marks_) way = std::min(way, room_of(i, direction));
    const Length each = std::min(way, wanted / static_cast<std::int64_t>(marks_.size()));
    Length moved;
    for (const std::size_t i : marks_) {
        const Length part = each > Length() ? each : std::min(Length::emu(1), wanted - moved);
        widths_[i] += grows ? part : -part;
        moved += part;
    }
    return moved;
}

/// White behind a Han stands before a run, other white behind one.
std::size_t LineGaps::count_runs() {
    run_of_.assign(moving_.size(), 0);
    std::size_t runs = 0;
    bool is_open = false;
    for (std::size_t i = 0; i < moving_.size(); ++i) {
        if (moving_[i].gap.step != SqueezeStep::western) continue;
        const bool stands_before = sums_.is_han(moving_[i].unit);
        if (stands_before || !is_open) ++runs;
        is_open = stands_before;
        run_of_[i] = runs - 1;
    }
    return runs;
}

bool LineGaps::has_last_resort() const {
    return std::any_of(moving_.begin(), moving_.end(), [](const MovingGap& moving) { return moving.gap.last_resort; });
}

Length LineGaps::widen_pairs(Length spare, WidestPairs pairs) {
    Length taken;
    for (std::size_t i = 0; i < widths_.size(); ++i) {
        const Gap& gap = moving_[i].gap;
        const Length more = gap.most - gap.natural;
        if (gap.last_resort && pairs == WidestPairs::no) continue;
        if (!gap.pair || more == Length() || widths_[i] != gap.natural || spare - taken < more) continue;
        taken += more;
        widths_[i] = gap.most;
    }
    return taken;
}

/// What figures before a unit have lost.
Length LineGaps::condensed_before(std::uint32_t unit) const {
    if (condensed_ == Length()) return {};
    return scaled(condensed_, sums_.figures({range_.first, unit}).in_emu(), sums_.figures(range_).in_emu());
}

/// Han between two moving gaps is off the grid together; letterspace moves each by its own amount.
int LineGaps::off_grid(Letterspace letterspace) const {
    if (range_.first == range_.end) return 0;
    std::uint32_t off = 0;
    Length shift = phase_;
    std::size_t moved = 0;
    Shares shares(letterspace.width, letterspace.places);
    for (const HanRun& run : sums_.han_runs(range_)) {
        const LineRange here{std::max(run.first, range_.first), std::min(run.end, range_.end)};
        for (; moved < moving_.size() && moving_[moved].unit < here.first; ++moved) {
            shift += widths_[moved] - moving_[moved].gap.natural;
        }
        shift = on_cell(shift, cell_);
        const Length phase = on_cell(run.phase + shift - condensed_before(here.first), cell_);
        if (letterspace.places == 0) {
            off += phase == Length() ? 0 : sums_.han(here);
            continue;
        }
        for (std::uint32_t i = here.first; i < here.end; ++i) {
            if (!sums_.is_han(i)) continue;
            const Length given = shares.until(sums_.places({range_.first, i + 1}));
            off += on_cell(phase + given, cell_) == Length() ? 0 : 1;
        }
    }
    return static_cast<int>(off);
}

}  // namespace banxin
