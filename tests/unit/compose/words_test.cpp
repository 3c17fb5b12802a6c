#include "compose/rules/words.h"

#include <gmock/gmock.h>

namespace banxin {
namespace {

TEST(WordEnds, KeepChineseWordsWhole) {
    const auto ends = word_ends("图书馆开放时间", Language::zh_hans);
    EXPECT_THAT(ends, testing::Contains(TextOffset{3}));  // after 图书馆
    EXPECT_THAT(ends, testing::Not(testing::Contains(TextOffset{1})));
    EXPECT_EQ(ends.back(), TextOffset{7});
}

TEST(WordEnds, NeverFallBeforeAClosingMark) {
    EXPECT_THAT(word_ends("“开放”了", Language::zh_hans), testing::Not(testing::Contains(TextOffset{3})));
}

TEST(WordEnds, NeverFallInsideADashOrBeforeAUnit) {
    EXPECT_THAT(word_ends("好——坏", Language::zh_hans), testing::Not(testing::Contains(TextOffset{2})));
    EXPECT_THAT(word_ends("长5 km路", Language::zh_hans), testing::Not(testing::Contains(TextOffset{3})));
}

TEST(WordEnds, OfNothingIsItsEnd) {
    EXPECT_THAT(word_ends("", Language::zh_hans), testing::ElementsAre(TextOffset{0}));
}

}  // namespace
}  // namespace banxin
