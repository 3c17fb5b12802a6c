#include "compose/break_rules.h"

#include <gtest/gtest.h>

#include "base/unicode.h"

namespace banxin {
namespace {

bool may_break(std::u32string_view pair, Language language = Language::zh_hans) {
    return break_between({pair[0], classify(pair[0])}, {pair[1], classify(pair[1])}, language) == BreakChance::allowed;
}

TEST(BreakRules, LetALineEndBetweenTwoIdeographs) { EXPECT_TRUE(may_break(U"汉字")); }

TEST(BreakRules, NeverStartALineWithAClosingOrPauseMark) {
    for (const char32_t mark : std::u32string_view(U"，。、；：！？）》」』】〉”’·～／％")) {
        const std::u32string pair = {U'字', mark};
        EXPECT_FALSE(may_break(pair)) << to_utf8(pair);
    }
}

TEST(BreakRules, NeverEndALineWithAnOpeningMark) {
    for (const char32_t mark : std::u32string_view(U"（《「『【〈“‘¥￥／")) {
        const std::u32string pair = {mark, U'字'};
        EXPECT_FALSE(may_break(pair)) << to_utf8(pair);
    }
}

TEST(BreakRules, KeepFiguresAndTheirSignsTogether) {
    EXPECT_FALSE(may_break(U"12"));
    EXPECT_FALSE(may_break(U"5%"));
    EXPECT_FALSE(may_break(U"6℃"));
    EXPECT_FALSE(may_break(U"¥3"));
    EXPECT_TRUE(may_break(U"6公"));
}

TEST(BreakRules, KeepWesternWordsWhole) {
    EXPECT_FALSE(may_break(U"GP"));
    EXPECT_FALSE(may_break(U"G5"));
    EXPECT_TRUE(may_break(U"用G"));
    EXPECT_TRUE(may_break(U" w"));  // after the space between two words
}

TEST(BreakRules, NeverSplitADashOrAnEllipsis) {
    EXPECT_FALSE(may_break(U"——"));
    EXPECT_FALSE(may_break(U"……"));
    EXPECT_TRUE(may_break(U"字—"));  // a dash may start a line
    EXPECT_FALSE(may_break(U"。…"));
}

TEST(BreakRules, LetJapaneseNewspapersStartALineWithASmallKana) {
    EXPECT_TRUE(may_break(U"キャ", Language::ja));
    EXPECT_FALSE(may_break(U"人々", Language::zh_hans));
}

}  // namespace
}  // namespace banxin
