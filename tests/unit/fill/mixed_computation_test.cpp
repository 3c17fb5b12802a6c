// The trade's mixed computation (题与文的混合计算): a head in the midst of its text takes room from it; head and text
// together, counted in characters and divided by the measure, give the lines that they need.
#include <gtest/gtest.h>

#include "fill/text/pour.h"
#include "fill/text/runaround.h"
#include "support/squares.h"

namespace banxin::test {
namespace {

constexpr PourRules kPlain{{1, 1}, 2, 2};  // no widow or orphan rule

/// A head over two of four columns of 13 characters, eight lines deep, two lines below their top.
const Rect kHead{kCell * 14, kLeading * 2, kCell * 27, kLeading * 8};

bool fits(int lines) {
    const std::vector<Slot> all = columns(4, lines, 13);
    const LineGrid grid{Length(), BodyGrid{}, lines};
    const std::vector<Slot> free = slots_around(all, std::span(&kHead, 1), grid, kCell);
    const ShapedText text = squares(850);
    return pour(text, {}, free, kPlain).complete;
}

// 850 characters are 66 lines of 13.
TEST(MixedComputation, OfTextAloneDividesByTheMeasure) {
    const ShapedText text = squares(850);
    EXPECT_TRUE(pour(text, {}, column({.slots = 66, .chars = 13}), kPlain).complete);
    EXPECT_FALSE(pour(text, {}, column({.slots = 65, .chars = 13}), kPlain).complete);
}

// The head is worth 2 x 8 lines: 82 in all. Four columns of 21 lines have 84, of 20 they have 80.
TEST(MixedComputation, CountsTheHeadInsideTheText) {
    EXPECT_TRUE(fits(21));
    EXPECT_FALSE(fits(20));
}

}  // namespace
}  // namespace banxin::test
