// What paper.yaml weighs a made-up page by is what the page is blamed for, word by word.
#include <gtest/gtest.h>

#include "makeup/score/term.h"
#include "model/make_up_term.h"

namespace banxin {
namespace {

TEST(MakeUpTerms, AreThoseOfTheScore) {
    std::vector<std::string> words;
    for (int i = 0; i < makeup::kTerms; ++i) words.emplace_back(makeup::word_of(static_cast<makeup::Term>(i)));
    EXPECT_EQ(make_up_terms(), words);
}

}  // namespace
}  // namespace banxin
