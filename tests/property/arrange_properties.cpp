// Sharing rests out among frames, held against every order of them set one under the other.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>

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

}  // namespace
}  // namespace banxin::test
