// Frames are rectangles on a lattice of page columns and body lines, so neighbourhood is read off the cells: no edge is
// compared with another edge, and an L-shape is just cells of one owner.
#include "paint/neighbours.h"

#include <algorithm>
#include <optional>

namespace banxin {
namespace {

constexpr int kNobody = -1;
constexpr int kMostBlankLines = 2;

/// Who stands in each cell; columns and lines count from 1, anything outside is nobody's.
class Lattice {
  public:
    explicit Lattice(const std::vector<OwnedArea>& areas) : areas_(areas) {
        for (const OwnedArea& area : areas) {
            columns_ = std::max(columns_, area.columns.last);
            lines_ = std::max(lines_, area.lines.last);
        }
        cells_.assign(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(lines_), kNobody);
        for (std::size_t i = 0; i < areas.size(); ++i) fill(areas[i], static_cast<int>(i));
    }

    int columns() const { return columns_; }
    int lines() const { return lines_; }
    int owner(int column, int line) const {
        const OwnedArea* area = at(column, line);
        return area == nullptr ? kNobody : area->owner;
    }
    bool is_bare_ground(int column, int line) const {
        const OwnedArea* area = at(column, line);
        return area != nullptr && area->bare_ground;
    }
    /// What is wished for one side of whatever stands here.
    EdgeRule wish(int column, int line, EdgeRule EdgeRules::*side) const {
        const OwnedArea* area = at(column, line);
        return area == nullptr ? EdgeRule::automatic : area->rules.*side;
    }

  private:
    const OwnedArea* at(int column, int line) const {
        if (column < 1 || column > columns_ || line < 1 || line > lines_) return nullptr;
        const int area = cells_[index(column, line)];
        return area == kNobody ? nullptr : &areas_[static_cast<std::size_t>(area)];
    }
    std::size_t index(int column, int line) const {
        return static_cast<std::size_t>(line - 1) * static_cast<std::size_t>(columns_) +
               static_cast<std::size_t>(column - 1);
    }
    void fill(const OwnedArea& area, int number) {
        for (int line = area.lines.first; line <= area.lines.last; ++line) {
            for (int column = area.columns.first; column <= area.columns.last; ++column)
                cells_[index(column, line)] = number;
        }
    }

    const std::vector<OwnedArea>& areas_;
    int columns_ = 0;
    int lines_ = 0;
    std::vector<int> cells_;  ///< Numbers of areas.
};

/// Whether a rule stands between two neighbours, or one of them and white.
bool separate(int first, int second, EdgeRule of_first, EdgeRule of_second) {
    if (first == second || of_first == EdgeRule::none || of_second == EdgeRule::none) return false;
    if (of_first == EdgeRule::always || of_second == EdgeRule::always) return true;
    return first != kNobody && second != kNobody;
}

bool parts(const Lattice& page, int column, int line) {
    return separate(page.owner(column, line), page.owner(column + 1, line), page.wish(column, line, &EdgeRules::right),
                    page.wish(column + 1, line, &EdgeRules::left));
}

/// True when the story on one side of the gutter stands on every line from `from` to `to`.
bool one_side_runs_through(const Lattice& page, int column, Span lines) {
    for (const int side : {column, column + 1}) {
        bool same = page.owner(side, lines.first) != kNobody;
        for (int line = lines.first; line <= lines.last; ++line)
            same = same && page.owner(side, line) == page.owner(side, lines.first);
        if (same) return true;
    }
    return false;
}

bool bridges(const Lattice& page, const GutterRule& upper, int lower_first) {
    const int blank = lower_first - upper.lines.last - 1;
    return blank <= kMostBlankLines && one_side_runs_through(page, upper.after_column, {upper.lines.last, lower_first});
}

/// Two stacked stories in one column with white between them.
struct Stacked {
    int column = 0;
    Span blank;
    int upper = kNobody;
    int lower = kNobody;
    bool under_ground = false;  ///< The upper one is a bare ground,
    bool over_ground = false;   ///< or the lower one: no rule for the sake of this pair.
    bool quiet() const { return under_ground || over_ground; }
};

/// The pair whose upper story ends at `line` in this column, if a story follows after one or two blank lines; or white
/// that has a rule for the sake of what stands above or below it.
std::optional<Stacked> stacked_below(const Lattice& page, int column, int line) {
    const int upper = page.owner(column, line);
    int next = line + 1;
    while (next <= line + kMostBlankLines && page.owner(column, next) == kNobody) ++next;
    const int lower = page.owner(column, next);
    const bool alone = upper == kNobody && next != line + 2;  // found from a line further down
    if (next == line + 1 || alone) return std::nullopt;
    const Stacked pair{column,
                       {line + 1, lower == kNobody ? line + 1 : next - 1},
                       upper,
                       lower,
                       page.is_bare_ground(column, line),
                       page.is_bare_ground(column, next)};
    if (pair.quiet())
        return upper != lower && upper != kNobody && lower != kNobody ? std::optional(pair) : std::nullopt;
    const EdgeRule above = page.wish(column, line, &EdgeRules::bottom);
    if (!separate(upper, lower, above, page.wish(column, next, &EdgeRules::top))) return std::nullopt;
    return pair;
}

/// Beside the end of a rule across: the story in the next column that runs through the blank, and those above and below
/// the rule.
RuleTurn turn_at(const Lattice& page, const CrossRule& rule, int column_beside, int column_inside) {
    const int beside = page.owner(column_beside, rule.blank.first);
    const int above = page.owner(column_inside, rule.blank.first - 1);
    const int below = page.owner(column_inside, rule.blank.last + 1);
    if (beside == kNobody || (above != beside && below != beside) || above == below) return RuleTurn::none;
    return above == beside ? RuleTurn::down : RuleTurn::up;
}

/// Under or over one story, which is no bare ground.
bool goes_on(const Stacked& left, const Stacked& right) {
    const bool one_upper = right.upper == left.upper && !right.under_ground;
    const bool one_lower = right.lower == left.lower && !right.over_ground;
    return right.column == left.column + 1 && right.blank == left.blank && (one_upper || one_lower);
}

/// The pairs under a line that belong together, from left to right.
std::vector<std::vector<Stacked>> runs_below(const Lattice& page, int line) {
    std::vector<std::vector<Stacked>> runs;
    for (int column = 1; column <= page.columns(); ++column) {
        const std::optional<Stacked> here = stacked_below(page, column, line);
        if (!here) continue;
        if (runs.empty() || !goes_on(runs.back().back(), *here)) runs.emplace_back();
        runs.back().push_back(*here);
    }
    return runs;
}

/// A rule across, and whether no pair of its stories has it for its own sake.
struct RunOfPairs {
    CrossRule rule;
    bool quiet = false;
};

/// Over one story's head, or under one story, though what stands on the other side ends or begins a line apart.
bool is_one_edge(const Lattice& page, const CrossRule& left, const CrossRule& right) {
    if (right.columns.first != left.columns.last + 1 || !left.blank.overlaps(right.blank)) return false;
    if (left.blank == right.blank) return false;  // those of one run are one rule already
    const auto is_story = [&](int line) {
        const int owner = page.owner(left.columns.last, line);
        return owner != kNobody && owner == page.owner(right.columns.first, line) &&
               !page.is_bare_ground(right.columns.first, line);
    };
    const bool one_lower = left.blank.last == right.blank.last && is_story(left.blank.last + 1);
    const bool one_upper = left.blank.first == right.blank.first && is_story(left.blank.first - 1);
    return one_lower || one_upper;
}

/// Runs of one edge as a single one, in the white that they share.
std::vector<RunOfPairs> joined(const Lattice& page, std::vector<RunOfPairs> runs) {
    std::ranges::sort(runs, {},
                      [](const RunOfPairs& run) { return std::pair(run.rule.columns.first, run.rule.blank.first); });
    std::vector<RunOfPairs> joined;
    std::vector<CrossRule> rightmost;  // what each has been joined of last
    for (const RunOfPairs& run : runs) {
        const auto is_left = [&](const CrossRule& one) { return is_one_edge(page, one, run.rule); };
        const auto left = std::ranges::find_if(rightmost, is_left);
        if (left == rightmost.end()) {
            joined.push_back(run);
            rightmost.push_back(run.rule);
            continue;
        }
        auto& [rule, quiet] = joined[static_cast<std::size_t>(left - rightmost.begin())];
        rule.columns.last = run.rule.columns.last;
        rule.blank = {std::max(rule.blank.first, run.rule.blank.first), std::min(rule.blank.last, run.rule.blank.last)};
        rule.right = run.rule.right;
        quiet = quiet && run.quiet;
        *left = run.rule;
    }
    std::ranges::sort(joined, {},
                      [](const RunOfPairs& run) { return std::pair(run.rule.blank.first, run.rule.columns.first); });
    return joined;
}

}  // namespace

std::vector<GutterRule> gutter_rules(const std::vector<OwnedArea>& areas) {
    const Lattice page(areas);
    std::vector<GutterRule> rules;
    for (int column = 1; column <= page.columns(); ++column) {
        const std::size_t first_of_gutter = rules.size();
        for (int line = 1; line <= page.lines(); ++line) {
            if (!parts(page, column, line)) continue;
            if (rules.size() > first_of_gutter &&
                (rules.back().lines.last + 1 == line || bridges(page, rules.back(), line))) {
                rules.back().lines.last = line;
            } else {
                rules.push_back({column, {line, line}});
            }
        }
    }
    return rules;
}

std::vector<CrossRule> cross_rules(const std::vector<OwnedArea>& areas) {
    const Lattice page(areas);
    std::vector<RunOfPairs> runs;
    for (int line = 0; line <= page.lines(); ++line) {
        for (const std::vector<Stacked>& run : runs_below(page, line)) {
            CrossRule rule{{run.front().column, run.back().column}, run.front().blank};
            rule.left = turn_at(page, rule, rule.columns.first - 1, rule.columns.first);
            rule.right = turn_at(page, rule, rule.columns.last + 1, rule.columns.last);
            runs.push_back(
                {rule, std::all_of(run.begin(), run.end(), [](const Stacked& pair) { return pair.quiet(); })});
        }
    }
    std::vector<CrossRule> rules;
    for (const RunOfPairs& run : joined(page, std::move(runs))) {
        if (!run.quiet) rules.push_back(run.rule);
    }
    return rules;
}

}  // namespace banxin
