#include "compose/lines/line_breaker.h"

#include <gtest/gtest.h>

#include "support/squares.h"

namespace banxin {
namespace {

// Two texts with one first paragraph: its lines are those that the longer one has, and not another set of them.
TEST(LineBreaker, TakesOverTheLinesOfBlocksThatAreAlike) {
    const ShapedText whole = test::text_of("字字字字字字字字\n字字字字字字字字字");
    const ShapedText shorter = test::text_of("字字字字字字字字\n字字字字字");
    const Length measure = test::kCell * 4;
    const std::span measures(&measure, 1);
    const LineBreaker longer(whole);
    const LineBreaker breaker(shorter, longer, 1);
    EXPECT_EQ(&breaker.lines({0, 0}, measures), &longer.lines({0, 0}, measures));
    const TextCursor second{1, shorter.blocks[1].first_unit};
    EXPECT_EQ(breaker.lines(second, measures), break_block(shorter, second, measures));
    EXPECT_EQ(breaker.count({0, 0}, measure), LineBreaker(shorter).count({0, 0}, measure));
}

}  // namespace
}  // namespace banxin
