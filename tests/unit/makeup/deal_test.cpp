#include <gmock/gmock.h>

#include "makeup/pages/deal_stories.h"

namespace banxin::makeup {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;

const PageNumber kOne{1};
const PageNumber kTwo{2};

// The most important of a section stand on its first page, what has no room there on its second one.
TEST(DealStories, FillsThePagesOfASectionInOrder) {
    const auto dealt = deal_stories({{kOne, "news", 100}, {kTwo, "news", 100}},
                                    {{{"a"}, "news", 2, 60}, {{"b"}, "news", 1, 60}, {{"c"}, "news", 3, 40}});
    EXPECT_THAT(dealt.at(kOne), ElementsAre(StoryId{"b"}, StoryId{"c"}));
    EXPECT_THAT(dealt.at(kTwo), ElementsAre(StoryId{"a"}));
}

// 100 cells: 60 are matter, and of 25, 22 and 18 the last two fill the rest.
TEST(DealStories, ChoosesShortMatterThatFillsBest) {
    const auto dealt = deal_stories(
        {{kOne, "port", 100}},
        {{{"matter"}, "port", 2, 60}, {{"a"}, "port", 4, 25}, {{"b"}, "port", 4, 22}, {{"c"}, "port", 4, 18}});
    EXPECT_THAT(dealt.at(kOne), UnorderedElementsAre(StoryId{"matter"}, StoryId{"b"}, StoryId{"c"}));
}

TEST(DealStories, TakesFillersWhereASectionHasTooLittle) {
    const auto dealt = deal_stories({{kOne, "port", 100}}, {{{"matter"}, "port", 2, 80}, {{"filler"}, "any", 5, 20}});
    EXPECT_THAT(dealt.at(kOne), UnorderedElementsAre(StoryId{"matter"}, StoryId{"filler"}));
}

TEST(DealStories, LeavesWhatHasNoRoom) {
    EXPECT_TRUE(deal_stories({{kOne, "port", 10}}, {{{"matter"}, "port", 2, 80}}).empty());
}

}  // namespace
}  // namespace banxin::makeup
