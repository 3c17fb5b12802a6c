#include "base/answer_all.h"

#include <gtest/gtest.h>

#include <string>

namespace banxin {
namespace {

/// Counts how often it is compared.
struct CountedQuestion {
    int at = 0;
    static inline int compared = 0;
    bool operator==(const CountedQuestion& other) const {
        ++compared;
        return at == other.at;
    }
    int place() const { return 0; }
};

class AnswerAllTest : public testing::Test {
  protected:
    /// "1 2 3", with the works that were done for it in `worked_`.
    std::string ask(std::vector<CountedQuestion> questions) {
        worked_.clear();
        CountedQuestion::compared = 0;
        const std::vector<CountedQuestion> asked = questions;
        const std::function<std::string(std::size_t)> work = [&](std::size_t i) {
            worked_.push_back(asked[i].at);
            return std::to_string(asked[i].at);
        };
        std::string said;
        for (const auto& answer : answer_all<CountedQuestion, std::string>(memo_, std::move(questions), Crew(), work))
            said += (said.empty() ? "" : " ") + *answer;
        return said;
    }
    Memo<CountedQuestion, std::string> memo_;
    std::vector<int> worked_;
};

TEST_F(AnswerAllTest, WorksOnlyForWhatIsNotKnownAndAnswersInOrder) {
    EXPECT_EQ(ask({{3}, {1}}), "3 1");
    EXPECT_EQ(worked_, (std::vector<int>{3, 1}));
    EXPECT_EQ(ask({{1}, {2}, {3}}), "1 2 3");
    EXPECT_EQ(worked_, (std::vector<int>{2}));
}

// Two are known, in one place: one comparison finds the first, two the second.
TEST_F(AnswerAllTest, LooksAKnownQuestionUpOnce) {
    ask({{1}, {2}});
    EXPECT_EQ(ask({{1}, {2}}), "1 2");
    EXPECT_EQ(CountedQuestion::compared, 3);
}

TEST_F(AnswerAllTest, WhatWasAskedIsNotForgotten) {
    ask({{1}, {2}});
    memo_.forget_unasked();
    ask({{2}});
    memo_.forget_unasked();
    EXPECT_EQ(memo_.size(), 1u);
}

}  // namespace
}  // namespace banxin
