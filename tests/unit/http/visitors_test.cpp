#include "http/visitors.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

Visitor come(Visit visit, int minute) {
    return {visit, std::chrono::steady_clock::time_point(std::chrono::minutes(minute))};
}

TEST(WhoGivesWay, IsTheOldestStranger) {
    EXPECT_EQ(who_gives_way({come(Visit::stranger, 3), come(Visit::stranger, 2), come(Visit::stranger, 4)}), 1U);
}

TEST(WhoGivesWay, IsAStrangerBeforeOneWhoHasShownTheKey) {
    EXPECT_EQ(who_gives_way({come(Visit::resting, 1), come(Visit::stranger, 9), come(Visit::resting, 2)}), 1U);
}

TEST(WhoGivesWay, IsNobodyWhoIsBusy) {
    EXPECT_EQ(who_gives_way({come(Visit::asking, 1), come(Visit::listening, 1), come(Visit::resting, 9)}), 2U);
    EXPECT_EQ(who_gives_way({come(Visit::asking, 1), come(Visit::listening, 1)}), std::nullopt);
    EXPECT_EQ(who_gives_way({}), std::nullopt);
}

}  // namespace
}  // namespace banxin
