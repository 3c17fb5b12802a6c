#include "base/memo.h"

#include <gtest/gtest.h>

#include <string>

namespace banxin {
namespace {

struct Question {
    int at = 0;
    std::string rest;
    bool operator==(const Question&) const = default;
    int place() const { return at; }
};

struct MemoTest : testing::Test {
    std::string ask(int at, const std::string& rest) {
        return *memo.answer({at, rest}, [&] {
            ++worked;
            return rest + "!";
        });
    }
    Memo<Question, std::string> memo;
    int worked = 0;
};

TEST_F(MemoTest, WorksOnceForAQuestion) {
    EXPECT_EQ(ask(1, "a"), "a!");
    EXPECT_EQ(ask(1, "a"), "a!");
    EXPECT_EQ(worked, 1);
}

TEST_F(MemoTest, TellsQuestionsOfOnePlaceApart) {
    EXPECT_EQ(ask(1, "a"), "a!");
    EXPECT_EQ(ask(1, "b"), "b!");
    EXPECT_EQ(ask(2, "a"), "a!");
    EXPECT_EQ(worked, 3);
}

// A run asks a and b, the next one only a: after that b is new.
TEST_F(MemoTest, ForgetsWhatTheNewestRunDidNotAsk) {
    ask(1, "a");
    ask(1, "b");
    memo.forget_unasked();
    EXPECT_EQ(memo.size(), 2u);
    ask(1, "a");
    memo.forget_unasked();
    EXPECT_EQ(memo.size(), 1u);
    ask(1, "a");
    EXPECT_EQ(worked, 2);
    ask(1, "b");
    EXPECT_EQ(worked, 3);
}

TEST_F(MemoTest, WhatIsRecalledIsWhatIsKnownAndCountsAsAsked) {
    EXPECT_EQ(memo.recall({1, "a"}), nullptr);
    ask(1, "a");
    memo.forget_unasked();
    ASSERT_NE(memo.recall({1, "a"}), nullptr);
    memo.forget_unasked();
    EXPECT_EQ(memo.size(), 1u);
}

TEST_F(MemoTest, AnAnswerOutlivesItsQuestion) {
    const auto kept = memo.answer({1, "a"}, [] { return std::string("kept"); });
    memo.forget_unasked();
    memo.forget_unasked();
    EXPECT_EQ(memo.size(), 0u);
    EXPECT_EQ(*kept, "kept");
}

}  // namespace
}  // namespace banxin
