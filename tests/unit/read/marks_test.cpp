#include <gtest/gtest.h>

#include "read/edition/read_marks.h"

namespace banxin {
namespace {

Result<std::vector<ProofMark>> read(const std::string& text) {
    return read_marks(*clean_text("marks.yaml", text));
}

std::string code_of(const std::string& text) {
    const auto marks = read(text);
    return marks ? "" : marks.error().diagnostics.front().code;
}

TEST(Marks, SayWhoWantsWhatWhere) {
    const auto marks =
        read("- {story: bridge, words: 七个月, should: 八个月, who: 严冬至}\n- {稿件: market, 原文: 啊}\n");
    ASSERT_TRUE(marks);
    ASSERT_EQ(marks->size(), 2u);
    EXPECT_EQ((*marks)[0], (ProofMark{{"bridge"}, "七个月", "八个月", "严冬至", {"marks.yaml", 1, 3}, 1}));
    EXPECT_EQ((*marks)[1].words, "啊");
    EXPECT_EQ((*marks)[1].should, "");
}

TEST(Marks, AreReadThoughOthersHaveMistakes) {
    const GoodMarks good = read_good_marks(*clean_text(
        "marks.yaml", "- {story: bridge, words: 七, should: 七}\n- {story: bridge, words: 八, should: 九}\n"));
    ASSERT_EQ(good.marks.size(), 1u);
    EXPECT_EQ(good.marks[0].number, 2);
    ASSERT_TRUE(good.mistakes);
    ASSERT_EQ(good.mistakes->diagnostics.size(), 1u);
    EXPECT_EQ(good.mistakes->diagnostics[0].code, "empty-mark");
}

TEST(Marks, HintAtKeysInTraditionalCharacters) {
    const auto marks = read("- {story: bridge, words: 七, 改為: 八}\n");
    ASSERT_FALSE(marks);
    EXPECT_EQ(marks.error().diagnostics.front().hint.english(), "did you mean `改为`?");
}

TEST(Marks, AreNotReadWithTheMarksOfAConflict) {
    EXPECT_EQ(code_of("<<<<<<< HEAD\n- {story: bridge, words: 啊}\n=======\n- {story: bridge, words: 呀}\n>>>>>>> x\n"),
              "conflict-marks");
}

TEST(Marks, OfNothingAreNone) {
    const auto marks = read("# nothing yet\n");
    ASSERT_TRUE(marks);
    EXPECT_TRUE(marks->empty());
}

TEST(Marks, AreRefusedWhereTheySayNothing) {
    EXPECT_EQ(code_of("- {story: bridge}\n"), "missing-key");
    EXPECT_EQ(code_of("- {words: 七}\n"), "missing-key");
    EXPECT_EQ(code_of("- {story: bridge, words: 七, should: 七}\n"), "empty-mark");
    EXPECT_EQ(code_of("- {story: bridge, words: \"　\"}\n"), "empty-mark");
    EXPECT_EQ(code_of("story: bridge\n"), "not-a-list");
}

}  // namespace
}  // namespace banxin
