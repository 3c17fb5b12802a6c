#include "model/black_alone.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

const Ink kRed{0, 100, 90, 0, 0xc7161d};

TEST(BlackAlone, IsAsDarkAsTheInkLooks) {
    EXPECT_EQ(black_for({0, 0, 0, 100, 0x1d1a1b}), 100);  // black is black, whatever a screen shows
    EXPECT_EQ(black_for({0, 0, 0, 40, 0x999999}), 40);
    EXPECT_EQ(black_for({0, 0, 0, 0, 0xffffff, InkKind::paper}), 0);
    // 0.299 × 199 + 0.587 × 22 + 0.114 × 29 = 75.7, which is 70 per cent of the way to black.
    EXPECT_EQ(black_for(kRed), 70);
}

TEST(BlackAlone, IsWhatThePaperSays) {
    Ink red = kRed;
    red.mono = 85;
    EXPECT_EQ(black_for(red), 85);
    red.strength = 20;
    EXPECT_EQ(black_for(red), 17);
}

TEST(BlackAlone, IsSolidInTypeOfADarkInk) {
    EXPECT_EQ(black_for_lines(kRed, 100), 100);
    EXPECT_EQ(black_for_lines(kRed, 30), 30);
    EXPECT_EQ(black_for_lines({0, 0, 100, 0, 0xffec00}, 100), black_for({0, 0, 100, 0, 0xffec00}));
}

TEST(BlackAlone, IsAnInkOfThePaperWhereItHasOne) {
    Paper paper;
    paper.inks = {{InkName{"black"}, {60, 50, 50, 100}}, {InkName{"soot"}, {0, 0, 0, 100}}};
    EXPECT_EQ(black_alone_of(paper), InkName{"soot"});
    paper.inks.erase(InkName{"soot"});
    EXPECT_EQ(black_alone_of(paper), kBlackAlone);
    paper.inks[InkName{"black"}] = {};
    EXPECT_EQ(black_alone_of(paper), InkName{"black"});
}

}  // namespace
}  // namespace banxin
