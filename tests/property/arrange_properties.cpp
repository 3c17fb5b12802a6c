// Sharing rests out among frames, held against every order of them set one under the other.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <limits>
#include <numeric>
#include <span>

#include "fill/page/arrange_rests.h"

namespace banxin::test {
namespace {

struct Case {
    std::vector<int> holes;
    std::vector<RestDepth> rests;
};

void showValue(const Case& made, std::ostream& out) {
    out << "holes";
    for (const int lines : made.holes) out << ' ' << lines;
    out << ", rests";
    for (const RestDepth& rest : made.rests) out << ' ' << rest.head << '+' << rest.text;
}

rc::Gen<int> number(int first, int last) {
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, last + 1));
}

rc::Gen<Case> any_case(std::size_t most_rests, std::size_t most_holes) {
    const auto rest = rc::gen::apply(
        [](int head, int text) {
            return RestDepth{head, text};
        },
        number(0, 3), number(1, 20));
    return rc::gen::apply(
        [=](std::vector<int> holes, std::vector<RestDepth> rests) {
            holes.resize(std::min(holes.size(), most_holes));
            rests.resize(std::min(rests.size(), most_rests));
            return Case{std::move(holes), std::move(rests)};
        },
        rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(number(1, 30))),
        rc::gen::nonEmpty(rc::gen::container<std::vector<RestDepth>>(rest)));
}

Arrangement arranged(const Case& made) {
    std::vector<HoleRoom> rooms;
    for (const int lines : made.holes) rooms.push_back({lines});
    std::vector<RestToPlace> rests;
    for (const RestDepth& rest : made.rests)
        rests.push_back({std::vector<std::optional<RestDepth>>(made.holes.size(), rest), false});
    return arrange_rests(rooms, rests);
}

/// Lines of text that find no room when rests are set in a hole one under the other. A head over no line is not set.
int lines_over(int hole, const std::vector<std::size_t>& order, const Case& made) {
    int over = 0;
    int line = 0;
    for (const std::size_t i : order) {
        const RestDepth& rest = made.rests[i];
        const int text = line + (line > 0 ? 1 : 0) + rest.head;
        const int set = std::clamp(hole - text, 0, rest.text);
        over += rest.text - set;
        if (set > 0) line = text + set;
    }
    return over;
}

int total_over(const std::vector<std::vector<std::size_t>>& holes, const Case& made) {
    int over = 0;
    for (std::size_t hole = 0; hole < holes.size(); ++hole) over += lines_over(made.holes[hole], holes[hole], made);
    return over;
}

/// Of all orders, and all places to divide them in.
int least_over(const Case& made) {
    std::vector<std::size_t> order(made.rests.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    int least = std::numeric_limits<int>::max();
    do {
        for (std::size_t a = made.holes.size() > 1 ? 0 : order.size(); a <= order.size(); ++a) {
            for (std::size_t b = made.holes.size() > 2 ? a : order.size(); b <= order.size(); ++b) {
                std::vector<std::vector<std::size_t>> holes(made.holes.size());
                for (std::size_t i = 0; i < order.size(); ++i) holes[i < a ? 0 : i < b ? 1 : 2].push_back(order[i]);
                least = std::min(least, total_over(holes, made));
            }
        }
    } while (std::next_permutation(order.begin(), order.end()));
    return least;
}

RC_GTEST_PROP(ArrangeRests, LeavesAsLittleOverAsAnyOrderDoes, ()) {
    const Case made = *any_case(5, 3);
    const Arrangement found = arranged(made);
    RC_ASSERT(found.over == least_over(made));
    RC_ASSERT(total_over(found.holes, made) == found.over);
}

RC_GTEST_PROP(ArrangeRests, PlacesEveryRestOnce, ()) {
    const Case made = *any_case(14, 3);
    std::vector<std::size_t> all;
    for (const auto& hole : arranged(made).holes) all.insert(all.end(), hole.begin(), hole.end());
    std::ranges::sort(all);
    std::vector<std::size_t> each(made.rests.size());
    std::iota(each.begin(), each.end(), std::size_t{0});
    RC_ASSERT(all == each);
}

RC_GTEST_PROP(ArrangeRests, ALineMoreIsNeverWorseThanThatLine, ()) {
    Case made = *any_case(9, 4);
    const std::int64_t before = arranged(made).over;
    ++made.rests[static_cast<std::size_t>(*number(0, static_cast<int>(made.rests.size()) - 1))].text;
    const std::int64_t after = arranged(made).over;
    RC_ASSERT(before <= after);
    RC_ASSERT(after <= before + 1);
}

/// Rests whose cuts cost what widow and orphan rules make them cost: no less for more lines, and nothing but their
/// order known. Left out, a rest may lose less than it has.
struct CostlyCase {
    std::vector<int> holes;
    std::vector<int> heads;
    std::vector<std::vector<int>> costs;  ///< By rest, for so many lines cut off; of all its lines the last.
    std::vector<int> left_out;
};

void showValue(const CostlyCase& made, std::ostream& out) {
    out << "holes";
    for (const int lines : made.holes) out << ' ' << lines;
    for (std::size_t i = 0; i < made.heads.size(); ++i) {
        out << ", rest " << made.heads[i] << '+' << made.costs[i].size() << " left out " << made.left_out[i] << " cut";
        for (const int cost : made.costs[i]) out << ' ' << cost;
    }
}

CostlyCase any_costly_case() {
    CostlyCase made;
    for (int holes = *number(1, 3); holes > 0; --holes) made.holes.push_back(*number(1, 20));
    for (int rests = *number(1, 5); rests > 0; --rests) {
        made.heads.push_back(*number(0, 2));
        std::vector<int>& costs = made.costs.emplace_back();
        for (int text = *number(1, 9), cost = 0; text > 0; --text) costs.push_back(cost += *number(costs.empty(), 3));
        made.left_out.push_back(*number(1, 12));
    }
    return made;
}

std::int64_t over_of(const CostlyCase& made) {
    std::vector<HoleRoom> rooms;
    for (const int lines : made.holes) rooms.push_back({lines});
    std::vector<RestToPlace> rests;
    for (std::size_t i = 0; i < made.heads.size(); ++i) {
        const RestDepth depth{made.heads[i], static_cast<int>(made.costs[i].size())};
        rests.push_back({std::vector<std::optional<RestDepth>>(made.holes.size(), depth), false});
    }
    const OversetCosts costs{[&](const CutRest& cut) -> std::optional<std::int64_t> {
                                 return made.costs[cut.rest][static_cast<std::size_t>(cut.lines - 1)];
                             },
                             [&](std::size_t rest) -> std::optional<std::int64_t> { return made.left_out[rest]; }};
    return arrange_rests(rooms, rests, costs).over;
}

/// What the rests of one hole lose, one under the other: the last that is set may be cut, and nothing stands below it.
int over_in_order(int hole, std::span<const std::size_t> order, const CostlyCase& made) {
    int line = 0;
    int over = 0;
    for (const std::size_t i : order) {
        const int text = static_cast<int>(made.costs[i].size());
        const int first = line + (line > 0 ? 1 : 0) + made.heads[i];
        const int room = hole - first;
        if (room <= 0) return std::numeric_limits<int>::max() / 8;
        if (room < text) over += made.costs[i][static_cast<std::size_t>(text - room - 1)];
        line = first + text;
    }
    return over;
}

/// Every way to send each rest to a hole or to none, and every order in each hole.
int least_over_of_any(const CostlyCase& made) {
    const std::size_t choices = made.holes.size() + 1;
    std::size_t ways = 1;
    for (std::size_t i = 0; i < made.heads.size(); ++i) ways *= choices;
    int least = std::numeric_limits<int>::max();
    for (std::size_t way = 0; way < ways; ++way) {
        std::vector<std::vector<std::size_t>> holes(choices);
        for (std::size_t i = 0, rest = way; i < made.heads.size(); ++i, rest /= choices)
            holes[rest % choices].push_back(i);
        int over = 0;
        for (const std::size_t i : holes.front()) over += made.left_out[i];
        for (std::size_t hole = 0; hole < made.holes.size(); ++hole) {
            std::vector<std::size_t>& order = holes[hole + 1];
            int here = std::numeric_limits<int>::max() / 8;
            do here = std::min(here, over_in_order(made.holes[hole], order, made));
            while (std::next_permutation(order.begin(), order.end()));
            over += here;
        }
        least = std::min(least, over);
    }
    return least;
}

RC_GTEST_PROP(ArrangeRests, LosesAsLittleAsAnyOrderDoesWhateverCutsCost, ()) {
    const CostlyCase made = *rc::gen::exec(any_costly_case);
    RC_ASSERT(over_of(made) == least_over_of_any(made));
}

RC_GTEST_PROP(ArrangeRests, ADeeperHoleNeverLosesMore, ()) {
    CostlyCase made = *rc::gen::exec(any_costly_case);
    const std::int64_t before = over_of(made);
    ++made.holes[static_cast<std::size_t>(*number(0, static_cast<int>(made.holes.size()) - 1))];
    RC_ASSERT(over_of(made) <= before);
}

}  // namespace
}  // namespace banxin::test
