// A line is walked from left to right with all places that the pen can be at, as intervals, by how many Han have been
// left off the grid: a Han keeps those places that are whole cells, or is one more off the grid at any of them. White
// adds its widths to both ends of an interval. What can end at the measure when the walk is over was possible.
#include "least_off_grid.h"

#include <algorithm>
#include <map>

#include "compose/lines/break_lines.h"
#include "compose/lines/gaps.h"
#include "corpus.h"

namespace banxin {
namespace {

constexpr int kMostSpread = 200;  ///< Thousandths of an em, as lines have it while there is another way …
constexpr int kTornApart = 500;   ///< … and where there is none.

/// Widths from one to another.
struct Widths {
    Length least;
    Length most;
};

using Places = std::vector<Widths>;

/// Overlapping ones joined.
Places joined(Places places) {
    std::ranges::sort(places, {}, &Widths::least);
    Places out;
    for (const Widths& place : places) {
        if (out.empty() || place.least > out.back().most) {
            out.push_back(place);
        } else {
            out.back().most = std::max(out.back().most, place.most);
        }
    }
    return out;
}

bool is_of_mark(const Gap& gap) {
    return gap.step == SqueezeStep::bracket || gap.step == SqueezeStep::pause || gap.step == SqueezeStep::stop;
}

/// What may stand between two units.
Places widths_of(const Gap& gap) {
    if (is_of_mark(gap)) {
        Places widths{{gap.least, gap.least}, {gap.natural, gap.natural}};
        if (gap.pair && !gap.last_resort) widths.push_back({gap.most, gap.most});
        return widths;
    }
    return {{gap.least, std::max(gap.most, gap.natural)}};
}

class LineWalk {
  public:
    LineWalk(const ShapedText& text, LineRange range, Length room)
        : text_(text),
          block_(text.blocks.front()),
          cell_(text.size_of(text.units.front())),
          range_(range),
          room_(room) {}

    /// The fewest Han off the grid of a line that fills its room, or ends in it.
    std::optional<int> fewest(Justify justify) {
        walk();
        for (const auto& [off, places] : reached_) {
            const bool ends = std::ranges::any_of(places, [&](const Widths& pen) {
                return pen.least <= room_ && (justify == Justify::no || pen.most + blank_ >= room_);
            });
            if (ends) return off;
        }
        return std::nullopt;
    }

    /// What the widest way to set a line that cannot fill its room lacks to it, after fewest().
    Length least_lack() const {
        Length widest;
        for (const auto& [off, places] : reached_) {
            for (const Widths& pen : places) widest = std::max(widest, pen.most + blank_);
        }
        return std::max(room_ - widest, Length());
    }

  private:
    void walk() {
        const Length lead = blank_at_start(first(), block_.lines, line_place(text_, block_, range_.first));
        reached_[0] = {{lead, is_western_at(range_.first) ? std::max(lead, cell_ / 2) : lead}};
        for (std::uint32_t i = range_.first; i < range_.end; ++i) step_over(i);
        blank_ = blank_at_end(text_.units[range_.end - 1], block_.lines);
        if (is_western_at(range_.end - 1)) blank_ = std::max(blank_, cell_ / 2);
    }

    const Unit& first() const { return text_.units[range_.first]; }

    bool is_western_at(std::uint32_t unit) const { return in_western_run(text_.units, unit); }

    void step_over(std::uint32_t i) {
        const Unit& unit = text_.units[i];
        if (is_han(unit)) choose_grid(unit.white_before - unit.before);
        const Places widths = i + 1 < range_.end ? widths_of(unit.gap) : Places{{}};
        for (auto& [off, places] : reached_) {
            Places moved;
            for (const Widths& pen : places) {
                for (const Widths& width : widths) {
                    const Widths to{pen.least + unit.core + width.least, pen.most + unit.core + width.most};
                    if (to.least <= room_) moved.push_back(to);
                }
            }
            places = joined(std::move(moved));
        }
    }

    /// A Han whose body starts `inset` behind the pen.
    void choose_grid(Length inset) {
        std::map<int, Places> next;
        for (const auto& [off, places] : reached_) {
            for (const Widths& pen : places) {
                next[off + 1].push_back(pen);
                for (Length at = cell_ * ((pen.least + inset) / cell_); at - inset <= pen.most; at += cell_) {
                    if (at - inset >= pen.least) next[off].push_back({at - inset, at - inset});
                }
            }
        }
        for (auto& [off, places] : next) places = joined(std::move(places));
        reached_ = std::move(next);
    }

    const ShapedText& text_;
    const ShapedBlock& block_;
    Length cell_;
    LineRange range_;
    Length room_;
    std::map<int, Places> reached_;  ///< Of the pen, by Han off the grid.
    Length blank_;                   ///< That the mark at the line's end may keep.
};

class LineFinder {
  public:
    LineFinder(const ShapedText& text, Length measure, int most_spread)
        : text_(text),
          block_(text.blocks.front()),
          measure_(measure),
          most_spread_(most_spread),
          solver_(text, block_, 0) {}

    std::vector<PossibleLine> find() {
        for (std::uint32_t first = skip_spaces(text_, 0, block_.end_unit); first < block_.end_unit; ++first)
            find_from(first);
        return std::move(lines_);
    }

  private:
    void find_from(std::uint32_t first) {
        const Length room = measure_ - (starts_block(text_, block_, first) ? block_.first_indent : block_.indent);
        for (std::uint32_t until = first + 1; until <= block_.end_unit; ++until) {
            const LineRange range{first, trim_spaces(text_, first, until)};
            if (range.end == first) continue;
            if (solver_.least_width(range) > room) break;
            const bool may_end = until == block_.end_unit || text_.units[until - 1].break_after == BreakChance::allowed;
            if (may_end) add({first, skip_spaces(text_, until, block_.end_unit)}, range, room);
        }
    }

    void add(PossibleLine line, LineRange range, Length room) {
        const Justify justify = line.next >= block_.end_unit ? Justify::no : Justify::yes;
        LineWalk walk(text_, range, room);
        const auto off = walk.fewest(justify);
        if (off) {
            line.off_grid = *off;
            lines_.push_back(line);
        }
        if (justify == Justify::no || solver_.widest(range, most_spread_) < room) return;
        const LineFit& fit = solver_.fit(range, room, justify);
        if (fit.too_long || letterspace_milli(fit, solver_.cell()) > most_spread_) return;
        line.off_grid = fit.off_grid;
        line.is_spread = true;
        line.extra = off ? 0 : extra_of(range, walk.least_lack());
        lines_.push_back(line);
    }

    /// Shared out among all places that letterspace may enter, what of it stands between Han.
    std::int64_t extra_of(LineRange range, Length lack) const {
        std::int64_t between_han = 0;
        for (std::uint32_t i = range.first; i + 1 < range.end; ++i)
            between_han += is_han(text_.units[i]) && is_han(text_.units[i + 1]) ? 1 : 0;
        const std::int64_t places = std::max<std::int64_t>(solver_.sums().places(range), 1);
        return lack.in_emu() * 1000 * between_han / (solver_.cell().in_emu() * places);
    }

    const ShapedText& text_;
    const ShapedBlock& block_;
    Length measure_;
    int most_spread_;
    LineSolver solver_;
    std::vector<PossibleLine> lines_;
};

/// The least sum of prices over a chain of lines, from the paragraph's start to its end.
template <typename Price>
std::optional<std::int64_t> cheapest_chain(const ShapedText& text, const std::vector<PossibleLine>& lines,
                                           const Price& price_of) {
    const std::uint32_t end = text.blocks.front().end_unit;
    std::vector<std::optional<std::int64_t>> least(end + 1);
    least[skip_spaces(text, 0, end)] = 0;
    for (const PossibleLine& line : lines) {  // by where they start
        if (!least[line.first]) continue;
        const std::int64_t sum = *least[line.first] + price_of(line);
        if (!least[line.next] || sum < *least[line.next]) least[line.next] = sum;
    }
    return least[end];
}

}  // namespace

std::vector<PossibleLine> possible_lines(const ShapedText& text, Length measure) {
    std::vector<PossibleLine> lines = LineFinder(text, measure, kMostSpread).find();
    if (!least_sum(text, lines, 0)) lines = LineFinder(text, measure, kTornApart).find();
    return lines;
}

std::optional<std::int64_t> least_sum(const ShapedText& text, const std::vector<PossibleLine>& lines,
                                      std::int64_t weight) {
    return cheapest_chain(text, lines, [&](const PossibleLine& line) {
        return 100 * std::int64_t{line.off_grid} + (line.is_spread ? weight : 0);
    });
}

std::optional<std::int64_t> least_extra(const ShapedText& text, const std::vector<PossibleLine>& lines) {
    return cheapest_chain(text, lines, [](const PossibleLine& line) { return line.extra; });
}

}  // namespace banxin
