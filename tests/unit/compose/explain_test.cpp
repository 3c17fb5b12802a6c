#include "compose/text/explain.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

/// Text explained with the installed Chinese face at 9 pt.
struct ExplainTest : testing::Test {
    std::vector<ExplainedCharacter> explained(std::string_view text, const LineStyle& lines = {}) {
        Paper paper;
        paper.fonts[FontRole{"song"}] = {"Noto Serif CJK SC", 400};
        TextStyle style{FontRole{"song"}, 9_pt, InkName{"black"}, Align::justify, lines};
        return explain(text, style, open_type_case(paper, library).value());
    }

    FontLibrary library;
};

TEST_F(ExplainTest, TellsOfEveryCharacterItsClassAndThePlaceAfterIt) {
    const auto told = explained("说：好");
    ASSERT_EQ(told.size(), 3u);
    EXPECT_EQ(told[1].settled.cls, CharClass::colon);
    EXPECT_STREQ(told[0].after.rule, "pause-mark-at-start");
    EXPECT_STREQ(told[2].after.rule, "end");
}

TEST_F(ExplainTest, TellsTheWhiteInThousandthsOfAnEm) {
    const auto told = explained("说：好");
    EXPECT_EQ(told[0].gap, (ExplainedGap{0, 0, 0}));
    ASSERT_TRUE(told[1].gap.has_value());
    EXPECT_EQ(told[1].gap->natural, 500);
    EXPECT_EQ(told[1].gap->least, 0);
    EXPECT_FALSE(told[2].gap.has_value());
}

TEST_F(ExplainTest, FollowsTheLevel) {
    LineStyle lines;
    lines.kinsoku = Kinsoku::none;
    EXPECT_EQ(explained("好。", lines)[0].after.chance, BreakChance::allowed);
}

TEST_F(ExplainTest, TellsNothingOfAnEmptyText) {
    EXPECT_TRUE(explained("").empty());
}

}  // namespace
}  // namespace banxin
