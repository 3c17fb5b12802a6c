#include "base/text_table.h"

#include <gtest/gtest.h>

namespace banxin::test {
namespace {

// A Han takes two places of a terminal: 题 is as wide as ab.
TEST(TextTable, EveryCellStartsWhereItsColumnDoes) {
    EXPECT_EQ(text_table({{"a", "题", "c"}, {"题题", "b", ""}}), "a     题  c\n题题  b\n");
}

TEST(TextTable, OfNothingIsNothing) {
    EXPECT_EQ(text_table({}), "");
}

}  // namespace
}  // namespace banxin::test
