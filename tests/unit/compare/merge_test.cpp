#include "compare/words/merge.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(Merge, TakesWhatEachHasChanged) {
    const MergedText merged =
        merged_texts({"昨日通车，市民欢迎。", "昨日正式通车，市民欢迎。", "昨日通车，市民十分欢迎。"});
    EXPECT_EQ(merged.text, "昨日正式通车，市民十分欢迎。");
    EXPECT_TRUE(merged.conflicts.empty());
}

TEST(Merge, TellsWhatBothHaveChanged) {
    const MergedText merged = merged_texts({"票价1150元。", "票价1180元。", "票价1190元。"});
    EXPECT_EQ(merged.text, "票价1180元。");
    ASSERT_EQ(merged.conflicts.size(), 1U);
    EXPECT_EQ(merged.conflicts[0], (MergeConflict{{{2}, {6}}, "1150", "1180", "1190"}));
}

TEST(Merge, TakesOnceWhatBothHaveChangedAlike) {
    const MergedText merged = merged_texts({"七个月。", "八个月。", "八个月。"});
    EXPECT_EQ(merged.text, "八个月。");
    EXPECT_TRUE(merged.conflicts.empty());
}

TEST(Merge, AsksWhereBothHaveAddedInOnePlace) {
    const MergedText merged = merged_texts({"上。下。", "上。甲。下。", "上。乙。下。"});
    ASSERT_EQ(merged.conflicts.size(), 1U);
    EXPECT_EQ(merged.conflicts[0].mine, "甲。");
    EXPECT_EQ(merged.conflicts[0].theirs, "乙。");
}

TEST(Merge, KeepsLineEndsOfEachKind) {
    EXPECT_EQ(merged_texts({"一\r\n二\r\n", "一\r\n二\r\n三\r\n", "零\r\n二\r\n"}).text, "零\r\n二\r\n三\r\n");
}

}  // namespace
}  // namespace banxin
