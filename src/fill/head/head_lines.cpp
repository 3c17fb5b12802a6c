// Words are taken into lines first fit, which gives the least number of lines; then all ways to make that many are
// compared. A line costs the square of what it is off the mean of the lines, in percent of the mean, and the price of
// its end.
//
// A manuscript that was pasted into the place of a headline has thousands of ways; it stays as it was taken in.
#include "fill/head/head_lines.h"

#include <algorithm>
#include <limits>

namespace banxin {
namespace {

constexpr std::size_t kMostHeadUnits = 400;
constexpr std::int64_t kLoneCharacter = 100'000;
constexpr std::int64_t kShortFirstLine = 40;
constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max() / 4;

bool is_space(CharClass cls) {
    return cls == CharClass::space || cls == CharClass::wide_space;
}

class LineChooser {
  public:
    explicit LineChooser(const HeadBreaks& breaks) : LineChooser(breaks, breaks.width) {}
    LineChooser(const HeadBreaks& breaks, Length even_width) : breaks_(breaks), even_width_(even_width), places_{0} {
        for (const PhraseEnd& end : breaks.ends) places_.push_back(unit_at(*breaks.text, end.at));
    }

    /// The fewest lines that it takes, each holding what it can: one past the last place of every line. Nothing when
    /// one word is wider than a line.
    std::optional<std::vector<std::size_t>> first_fit() const {
        std::vector<std::size_t> lines;
        for (std::size_t first = 0; first < last();) {
            const std::size_t next = farthest(first);
            if (next == first) return std::nullopt;
            lines.push_back(next);
            first = next;
        }
        return lines;
    }

    /// The best way to make as many lines as first fit does.
    HeadLines choose(const std::vector<std::size_t>& first_fit) {
        return lines_to(breaks_.text->units.size() <= kMostHeadUnits ? *cheapest_ends(first_fit.size()) : first_fit);
    }

    /// The best way to make so many lines; nothing when there is none.
    std::optional<HeadLines> choose(std::size_t lines) {
        if (breaks_.text->units.size() > kMostHeadUnits || lines > last()) return std::nullopt;
        const auto ends = cheapest_ends(lines);
        return ends ? std::optional(lines_to(*ends)) : std::nullopt;
    }

  private:
    std::size_t last() const { return places_.size() - 1; }

    /// The last place where a line from `first` on may end, `first` where none may: tried in leaps, since what is
    /// between two places may have no width.
    std::size_t farthest(std::size_t first) const {
        std::size_t fits = first;
        std::size_t leap = 1;
        while (fits + leap <= last() && width(first, fits + leap) <= breaks_.width) {
            fits += leap;
            leap *= 2;
        }
        for (; leap > 0; leap /= 2) {
            if (fits + leap <= last() && width(first, fits + leap) <= breaks_.width) fits += leap;
        }
        return fits;
    }

    /// Of the n-th line, from 1.
    Length width_of_line(std::size_t n) const { return n % 2 == 0 ? even_width_ : breaks_.width; }

    std::optional<std::vector<std::size_t>> cheapest_ends(std::size_t layers) {
        mean_ = std::max(width(0, last()) / static_cast<std::int64_t>(layers), Length::emu(1));
        std::vector<std::vector<std::int64_t>> cost(layers + 1, std::vector<std::int64_t>(places_.size(), kNever));
        std::vector<std::vector<std::size_t>> before(layers + 1, std::vector<std::size_t>(places_.size(), 0));
        cost[0][0] = 0;
        for (std::size_t k = 1; k <= layers; ++k) {
            for (std::size_t end = k; end < places_.size(); ++end) {
                for (std::size_t start = end; start-- > k - 1 && width(start, end) <= width_of_line(k);) {
                    if (cost[k - 1][start] >= kNever) continue;
                    const std::int64_t total = cost[k - 1][start] + price(start, end);
                    if (total >= cost[k][end]) continue;
                    cost[k][end] = total;
                    before[k][end] = start;
                }
            }
        }
        if (cost[layers][last()] >= kNever) return std::nullopt;
        std::vector<std::size_t> ends(layers);
        for (std::size_t k = layers, end = last(); k > 0; end = before[k--][end]) ends[k - 1] = end;
        return ends;
    }

    HeadLines lines_to(const std::vector<std::size_t>& ends) const {
        HeadLines out;
        std::size_t start = 0;
        for (const std::size_t end : ends) {
            out.lines.push_back(shown(start, end));
            if (end < last()) out.dearest_end = std::max(out.dearest_end, breaks_.ends[end - 1].price);
            start = end;
        }
        return out;
    }

    LineRange shown(std::size_t start, std::size_t end) const {
        return without_edge_spaces(*breaks_.text, {places_[start], places_[end]});
    }
    Length width(std::size_t start, std::size_t end) const {
        return measure_line(*breaks_.text, shown(start, end)).trimmed;
    }

    std::int64_t price(std::size_t start, std::size_t end) const {
        const std::int64_t off = (width(start, end) - mean_) * 100 / mean_;
        std::int64_t total = off * off;
        const LineRange line = shown(start, end);
        if (line.end - line.first == 1 && last() > 1) total += kLoneCharacter;
        if (end < last()) total += breaks_.ends[end - 1].price;
        if (start == 0 && off < 0) total += kShortFirstLine;
        return total;
    }

    const HeadBreaks& breaks_;
    Length even_width_;                  ///< Of every second line.
    std::vector<std::uint32_t> places_;  ///< Units where lines may start or end.
    Length mean_;
};

}  // namespace

std::uint32_t unit_at(const ShapedText& text, TextOffset offset) {
    const auto at = std::lower_bound(text.units.begin(), text.units.end(), offset,
                                     [](const Unit& unit, TextOffset wanted) { return unit.offset < wanted; });
    return static_cast<std::uint32_t>(at - text.units.begin());
}

LineRange without_edge_spaces(const ShapedText& text, LineRange range) {
    while (range.end > range.first && is_space(text.units[range.end - 1].cls)) --range.end;
    while (range.first < range.end && is_space(text.units[range.first].cls)) ++range.first;
    return range;
}

std::optional<HeadLines> break_head(const HeadBreaks& breaks, int most_lines) {
    LineChooser chooser(breaks);
    const auto lines = chooser.first_fit();
    if (!lines || static_cast<int>(lines->size()) > most_lines) return std::nullopt;
    return chooser.choose(*lines);
}

std::optional<HeadLines> break_head_at_fold(const FoldBreaks& breaks, int most_lines) {
    const HeadBreaks before{breaks.text, breaks.ends, breaks.before};
    LineChooser chooser(before, breaks.behind);
    for (int lines = 1; lines <= most_lines; ++lines) {
        auto pieces = chooser.choose(static_cast<std::size_t>(lines) * 2);
        if (pieces && pieces->dearest_end < kBrokenPhrase) return pieces;
    }
    return std::nullopt;
}

}  // namespace banxin
