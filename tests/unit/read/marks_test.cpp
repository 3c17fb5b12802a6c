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
    EXPECT_EQ((*marks)[0], (ProofMark{{"bridge"}, "七个月", "八个月", "严冬至", {"marks.yaml", 1, 3}}));
    EXPECT_EQ((*marks)[1].words, "啊");
    EXPECT_EQ((*marks)[1].should, "");
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
    EXPECT_EQ(code_of("story: bridge\n"), "not-a-list");
}

}  // namespace
}  // namespace banxin
