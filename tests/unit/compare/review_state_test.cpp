#include "compare/review_state.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace banxin {
namespace {

using ::testing::ElementsAre;

const ReviewHouse kHouse;  // 初审 复审 终审 付印, four names.

PageVersion page(const std::string& sets) {
    PageVersion page;
    page.number = {1};
    page.label = "1";
    page.sets = sets;
    page.stories = {{{"bridge"}, "b1"}, {{"market"}, "m1"}};
    return page;
}

Signature signature(const std::string& stage, const std::string& name, const std::string& sets, int line = 1) {
    return {{1}, stage, name, "", sets, "", {{{"bridge"}, "b1"}, {{"market"}, "m1"}}, {"signatures.yaml", line, 1}};
}

PageState state(const std::vector<Signature>& signatures) {
    return review_states(signatures, {page("now")}, kHouse).at(0);
}

TEST(ReviewState, OfAPageNobodySignedIsOpen) {
    EXPECT_FALSE(state({}).may_go());
    EXPECT_EQ(state({}).last(), std::nullopt);
}

TEST(ReviewState, LetsAPageGoInItsLastStage) {
    EXPECT_TRUE(state({signature("付印", "程砚", "now")}).may_go());
    EXPECT_FALSE(state({signature("终审", "程砚", "now")}).may_go());
}

TEST(ReviewState, IsVoidWhenThePageHasChanged) {
    const PageState changed = state({signature("付印", "程砚", "then")});
    EXPECT_FALSE(changed.may_go());
    EXPECT_EQ(changed.last()->name, "程砚");
}

TEST(ReviewState, TakesANameInCapitalsForTheSame) {
    const PageState twice = state({signature("终审", "Anna  Li", "now"), signature("付印", "ANNA LI", "now")});
    EXPECT_FALSE(twice.may_go());
}

TEST(ReviewState, DoesNotDependOnTheOrderOfTheLines) {
    EXPECT_TRUE(state({signature("付印", "程砚", "now", 1), signature("付印", "罗遥", "then", 2)}).may_go());
    EXPECT_TRUE(state({signature("付印", "罗遥", "then", 1), signature("付印", "程砚", "now", 2)}).may_go());
}

Signature returned(const std::string& stage, const std::string& time, const std::string& sets = "now") {
    Signature signature{{1}, stage, "罗遥", time, sets, "", {}, {"signatures.yaml", 1, 1}};
    signature.says = SignatureWord::returned;
    return signature;
}

TEST(ReviewState, LetsNoPageGoThatWasGivenBackInAnyStage) {
    const PageState given_back = state({returned("复审", "20:00"), signature("付印", "程砚", "now")});
    EXPECT_FALSE(given_back.may_go());
    EXPECT_TRUE(given_back.stages[1].is_returned);
    EXPECT_TRUE(state({returned("复审", "20:00", "then"), signature("付印", "程砚", "now")}).may_go());
}

TEST(ReviewState, TakesTheLatestOfWhatAStageSaysOfThePageAsItIs) {
    Signature later = signature("复审", "罗遥", "now");
    later.time = "21:00";
    for (const auto& lines : {std::vector{returned("复审", "20:00"), later}, {later, returned("复审", "20:00")}}) {
        EXPECT_TRUE(state(lines).stages[1].stands);
        EXPECT_FALSE(state(lines).stages[1].is_returned);
    }
    EXPECT_TRUE(state({later, returned("复审", "22:00")}).stages[1].is_returned);
}

TEST(ReviewState, KeepsAnotherStageFromTheSameName) {
    const PageState first = state({signature("初审", "沈知微", "now")});
    EXPECT_EQ(stage_in_the_way(first, "复审", "沈知微", kHouse), "初审");
    EXPECT_EQ(stage_in_the_way(first, "初审", "沈知微", kHouse), std::nullopt);
    EXPECT_EQ(stage_in_the_way(first, "复审", "罗遥", kHouse), std::nullopt);
    EXPECT_EQ(stage_in_the_way(first, "复审", "沈知微", {kHouse.stages, false}), std::nullopt);
}

// Each of two branches has a signature that was good there.
TEST(ReviewState, LetsANameStandOnce) {
    const PageState twice = state({signature("终审", "罗遥", "now"), signature("付印", "罗遥", "now", 2)});
    EXPECT_FALSE(twice.may_go());
    EXPECT_EQ(twice.stages[3].name_stands_in, "终审");
    ReviewHouse house;
    house.distinct = false;
    const std::vector<Signature> both{signature("终审", "罗遥", "now"), signature("付印", "罗遥", "now", 2)};
    EXPECT_TRUE(review_states(both, {page("now")}, house).at(0).may_go());
}

TEST(ReviewState, FreesANameWhoseSignatureIsVoid) {
    EXPECT_EQ(stage_in_the_way(state({signature("初审", "沈知微", "then")}), "复审", "沈知微", kHouse), std::nullopt);
}

TEST(ReviewState, NamesTheStoriesThatHaveChanged) {
    PageVersion now = page("now");
    now.stories = {{{"bridge"}, "b2"}, {{"ferry"}, "f1"}};
    EXPECT_THAT(stories_changed(signature("初审", "沈知微", "then"), now),
                ElementsAre(StoryId{"bridge"}, StoryId{"ferry"}, StoryId{"market"}));
}

}  // namespace
}  // namespace banxin
