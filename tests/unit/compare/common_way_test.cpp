#include "compare/words/common_way.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace banxin {
namespace {

using ::testing::ElementsAre;
using Row = std::vector<std::uint32_t>;

/// Dynamic programming: slow, and plainly right.
std::size_t longest_common(const Row& a, const Row& b) {
    std::vector<std::size_t> row(b.size() + 1, 0);
    for (const std::uint32_t token : a) {
        std::size_t diagonal = 0;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t above = row[j + 1];
            row[j + 1] = token == b[j] ? diagonal + 1 : std::max(row[j], above);
            diagonal = above;
        }
    }
    return row.back();
}

Row any_row(std::mt19937& chance, std::size_t longest, std::uint32_t kinds) {
    Row row(chance() % (longest + 1));
    for (std::uint32_t& token : row) token = static_cast<std::uint32_t>(chance() % kinds);
    return row;
}

TEST(CommonWay, KeepsWhatBothHave) {
    EXPECT_THAT(common_way(Row{1, 2, 3, 4}, Row{1, 3, 4, 5}), ElementsAre(0, kNoPartner, 1, 2));
}

TEST(CommonWay, OfNothingIsNothing) {
    EXPECT_THAT(common_way(Row{}, Row{1, 2}), ElementsAre());
    EXPECT_THAT(common_way(Row{1}, Row{}), ElementsAre(kNoPartner));
}

TEST(CommonWay, IsALongestOneOnAnyRows) {
    std::mt19937 chance(7);
    for (int round = 0; round < 20'000; ++round) {
        const std::uint32_t kinds = static_cast<std::uint32_t>(1 + chance() % 6);
        const Row a = any_row(chance, 30, kinds);
        const Row b = any_row(chance, 30, kinds);
        const std::vector<std::size_t> way = common_way(a, b);
        std::size_t kept = 0;
        std::size_t next = 0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            if (way[i] == kNoPartner) continue;
            ASSERT_GE(way[i], next);
            ASSERT_LT(way[i], b.size());
            ASSERT_EQ(a[i], b[way[i]]);
            next = way[i] + 1;
            ++kept;
        }
        ASSERT_EQ(kept, longest_common(a, b)) << round;
    }
}

}  // namespace
}  // namespace banxin
