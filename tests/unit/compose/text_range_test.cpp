#include "compose/lines/text_range.h"

#include <gtest/gtest.h>

#include "support/squares.h"

namespace banxin {
namespace {

TEST(TextRange, IsThatOfTheCharactersShown) {
    const ShapedText text = test::text_of("雁汐日报");
    EXPECT_EQ(range_of(text, {1, 3}), (TextRange{{1}, {3}}));
}

// The line feed between the two blocks is the fifth code point.
TEST(TextRange, CountsInTheWholeText) {
    const ShapedText text = test::text_of("雁汐日报\n早班船");
    EXPECT_EQ(range_of(text, {4, 6}), (TextRange{{5}, {7}}));
}

TEST(TextRange, LeavesOutWhatTheEngineWrote) {
    ShapedText text = test::text_of("●雁汐■");
    text.units[0].characters = text.units[3].characters = 0;
    text.units[0].offset = text.units[1].offset = {0};
    text.units[2].offset = {1};
    text.units[3].offset = {2};
    EXPECT_EQ(range_of(text, {0, 4}), (TextRange{{0}, {2}}));
    EXPECT_TRUE(range_of(text, {3, 4}).empty());
}

TEST(TextRange, OfALineHasTheSpacesThatItSwallows) {
    const ShapedText text = test::text_of("雁汐 日报");
    SetLine line;
    line.end_unit = 2;
    line.next_unit = 3;
    EXPECT_EQ(range_of_line(text, line), (TextRange{{0}, {3}}));
}

}  // namespace
}  // namespace banxin
