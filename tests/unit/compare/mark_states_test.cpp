#include "compare/mark_states.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

/// A story of one paragraph on page 1.
EditionVersion version_with(const std::string& paragraph) {
    EditionVersion version;
    PageVersion page;
    page.number = {1};
    page.label = "1";
    version.pages.push_back(page);
    TextVersion text{{Element::body, {"bridge"}}, {paragraph}, {}};
    text.lines.push_back({{1}, {"lead"}, {}, {}, {{0}, {40}}});
    version.texts.push_back(text);
    return version;
}

MarkState state(const ProofMark& mark, const std::string& paragraph) {
    return mark_states({mark}, version_with(paragraph)).at(0);
}

const ProofMark kMonths{{"bridge"}, "七个月", "八个月"};

TEST(MarkStates, AreOpenWhereTheWordsStand) {
    const MarkState found = state(kMonths, "封了七个月，");
    EXPECT_EQ(found.fate, MarkFate::open);
    EXPECT_EQ(found.place->page.value, 1);
    EXPECT_EQ(found.place->text, (TextRange{{2}, {5}}));
}

TEST(MarkStates, AreDoneWhereTheOthersStand) {
    EXPECT_EQ(state(kMonths, "封了八个月，").fate, MarkFate::done);
}

TEST(MarkStates, AreOpenAsLongAsOneOfTwoPlacesIs) {
    EXPECT_EQ(state(kMonths, "封了八个月，又七个月。").fate, MarkFate::open);
}

TEST(MarkStates, AreGoneWhereNeitherStands) {
    const MarkState found = state(kMonths, "封了一年，");
    EXPECT_EQ(found.fate, MarkFate::gone);
    EXPECT_EQ(found.place, std::nullopt);
}

TEST(MarkStates, OfWordsThatShouldGoAreUnseenWhereOneVersionAloneIsKnown) {
    const ProofMark mark{{"bridge"}, "整整", ""};
    EXPECT_EQ(state(mark, "等了整整一年").fate, MarkFate::open);
    EXPECT_EQ(state(mark, "等了一年").fate, MarkFate::unseen);
    EXPECT_TRUE(had_words(version_with("等了整整一年"), mark));
    EXPECT_FALSE(had_words(version_with("等了一年"), mark));
}

TEST(MarkStates, SayWhatStandsThereThoughTheMarkIsTickedOff) {
    ProofMark mark{{"bridge"}, "整整", ""};
    mark.is_ticked = true;
    EXPECT_EQ(state(mark, "等了整整一年").fate, MarkFate::open);
    EXPECT_TRUE(is_settled(mark, state(mark, "等了整整一年")));
    mark.is_ticked = false;
    EXPECT_FALSE(is_settled(mark, state(mark, "等了整整一年")));
}

TEST(MarkStates, CountThePlacesAndTakeTheFirst) {
    const MarkState twice = state(kMonths, "封了七个月，又七个月。");
    EXPECT_EQ(twice.times, 2);
    EXPECT_EQ(twice.place->text, (TextRange{{2}, {5}}));
    EXPECT_EQ(state({{"bridge"}, "桥", "石桥"}, "石桥边又一座桥，不是石桥。").times, 1);
    EXPECT_EQ(state({{"bridge"}, "又七个月", "又八个月"}, "封了七个月，又七个月。").times, 1);
}

TEST(MarkStates, AreDoneWhereTheWordsAreAPartOfWhatShouldStand) {
    const ProofMark mark{{"bridge"}, "桥", "石桥"};
    EXPECT_EQ(state(mark, "这座桥").fate, MarkFate::open);
    EXPECT_EQ(state(mark, "这座石桥").fate, MarkFate::done);
}

TEST(MarkStates, LookIntoTheirOwnStoryAlone) {
    EXPECT_EQ(state({{"market"}, "七个月", "八个月"}, "封了七个月，").fate, MarkFate::gone);
}

TEST(MarkStates, FindWordsThatWereCopiedWithAnotherBlankOrBreak) {
    EXPECT_EQ(state({{"bridge"}, "163 吨", "164 吨"}, "卸了163吨盐").place->text, (TextRange{{2}, {6}}));
    EXPECT_EQ(state({{"bridge"}, "163 吨", "164 吨"}, "卸了164吨盐").fate, MarkFate::done);
    EXPECT_EQ(state({{"bridge"}, "加高80厘米　抢在大潮前", "加高90厘米"}, "加高80厘米\n抢在大潮前").fate,
              MarkFate::open);
    EXPECT_EQ(state({{"bridge"}, "整 整", ""}, "等了整整一年").fate, MarkFate::open);
}

TEST(MarkStates, FindWordsInOtherQuotationMarks) {
    EXPECT_EQ(state({{"bridge"}, "\"没有。\"", "“有。”"}, "他说：“没有。”").fate, MarkFate::open);
    EXPECT_EQ(state({{"bridge"}, "“没有。”", "“有。”"}, "他说：「没有。」").fate, MarkFate::open);
    EXPECT_EQ(state({{"bridge"}, "'没有。'", "来过"}, "他说：“没有。”").fate, MarkFate::gone);
}

TEST(MarkStates, TakeBlanksAndQuotationMarksAsTheyAreWhereTheyAreWhatToMend) {
    const ProofMark blank{{"bridge"}, "163 吨", "163吨"};
    EXPECT_EQ(state(blank, "卸了163 吨盐").fate, MarkFate::open);
    EXPECT_EQ(state(blank, "卸了163吨盐").fate, MarkFate::done);
    const ProofMark quotes{{"bridge"}, "\"没有\"", "“没有”"};
    EXPECT_EQ(state(quotes, "他说\"没有\"").fate, MarkFate::open);
    EXPECT_EQ(state(quotes, "他说“没有”").fate, MarkFate::done);
    EXPECT_EQ(state({{"bridge"}, " 的", ""}, "桥的两头").fate, MarkFate::unseen);
}

}  // namespace
}  // namespace banxin
