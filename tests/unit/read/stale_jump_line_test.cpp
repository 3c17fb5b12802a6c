#include "read/story/stale_jump_line.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(StaleJumpLine, AtTheEndOfAParagraph) {
    EXPECT_EQ(stale_jump_lines(U"电车来了。（下转第3版）"), (StaleJumpLines{0, 7}));
    EXPECT_EQ(stale_jump_lines(U"电车来了。（下转第三版）"), (StaleJumpLines{0, 7}));
    EXPECT_EQ(stale_jump_lines(U"电车来了。(下转A03版)"), (StaleJumpLines{0, 8}));
    EXPECT_EQ(stale_jump_lines(U"电车来了。下转▶3版"), (StaleJumpLines{0, 5}));
    EXPECT_EQ(stale_jump_lines(U"電車來了。（下轉第三版）"), (StaleJumpLines{0, 7}));
}

TEST(StaleJumpLine, AtTheStartOfAParagraph) {
    EXPECT_EQ(stale_jump_lines(U"（上接第一版）电车"), (StaleJumpLines{7, 0}));
    EXPECT_EQ(stale_jump_lines(U"◀上接1版电车"), (StaleJumpLines{5, 0}));
    EXPECT_EQ(stale_jump_lines(U"（紧接第1版）电车"), (StaleJumpLines{7, 0}));
    EXPECT_EQ(stale_jump_lines(U"【接1版】电车"), (StaleJumpLines{5, 0}));
}

TEST(StaleJumpLine, AsAParagraphOfItsOwn) {
    EXPECT_EQ(stale_jump_lines(U"（下转第3版）"), (StaleJumpLines{7, 0}));
}

TEST(StaleJumpLine, AtBothEnds) {
    EXPECT_EQ(stale_jump_lines(U"（上接1版）电车（下转4版）"), (StaleJumpLines{6, 6}));
}

TEST(StaleJumpLine, OrdinaryTextIsLeftAlone) {
    for (const char32_t* text : {U"", U"电车", U"请接1号线", U"转3版", U"下转第3", U"（见第3版）", U"（下转）",
                                 U"（转机3次）", U"他从1版翻到3版"}) {
        EXPECT_EQ(stale_jump_lines(text), (StaleJumpLines{0, 0}));
    }
}

}  // namespace
}  // namespace banxin
