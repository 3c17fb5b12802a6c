#include "desk/page/folded.h"

#include <gtest/gtest.h>

#include <vector>

namespace banxin {
namespace {

using Numbers = std::vector<std::optional<std::int64_t>>;

TEST(Folded, EqualNeighboursAreToldOnce) {
    EXPECT_EQ(folded(Numbers{9500, 4750, 4750, 4750, 9500}), "[9500,[4750,3],9500]");
}

TEST(Folded, WhatIsNothingStaysByItself) {
    EXPECT_EQ(folded(Numbers{1, std::nullopt, std::nullopt}), "[1,null,null]");
}

TEST(Folded, OfNothingIsEmpty) {
    EXPECT_EQ(folded(Numbers{}), "[]");
}

}  // namespace
}  // namespace banxin
