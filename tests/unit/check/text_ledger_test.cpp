#include "check/text_ledger.h"

#include <gtest/gtest.h>

#include "small_edition.h"

namespace banxin {
namespace {

std::string wrong(const SmallEdition& small) {
    const Story& story = small.edition.stories.at({"tram"});
    return codes(text_ledger({story, trails_of(small.filled).at(story.id), small.filled.unplaced}, StoryText(story),
                             small.edition));
}

TEST(TextLedger, AcceptsAStoryThatStandsWholeOverTwoPages) {
    EXPECT_EQ(wrong(jumped_edition()), "");
}

TEST(TextLedger, AcceptsSpacesThatALineSwallowed) {
    SmallEdition small = jumped_edition();
    small.story().body[0].spans = {{"零一二三四五 六七八九", Emphasis::none}};
    small.after().from = {7};
    small.after().until = {11};
    small.hole().lines[0].source.text = {{7}, {9}};
    small.hole().lines[1].source.text = {{9}, {11}};
    EXPECT_EQ(wrong(small), "");
}

TEST(TextLedger, AcceptsARestThatIsReportedOverset) {
    SmallEdition small = jumped_edition();
    small.without_jump(6);
    small.before().overset_lines = 2;
    EXPECT_EQ(wrong(small), "");
}

TEST(TextLedger, AcceptsARestThatIsReportedUnplaced) {
    SmallEdition small = jumped_edition();
    small.without_jump(6);
    small.filled.unplaced = {{{"tram"}, {1}, {"lead"}, 2, 4}};
    EXPECT_EQ(wrong(small), "");
}

TEST(TextLedger, MissesARestThatNobodyReports) {
    SmallEdition small = jumped_edition();
    small.without_jump(6);
    EXPECT_EQ(wrong(small), "text-lost");
}

TEST(TextLedger, MissesCharactersBetweenTwoParts) {
    SmallEdition small = jumped_edition();
    small.after().from = {7};
    EXPECT_EQ(wrong(small), "text-lost");
}

TEST(TextLedger, SeesCharactersThatTwoPartsClaim) {
    SmallEdition small = jumped_edition();
    small.after().from = {5};
    EXPECT_EQ(wrong(small), "text-repeated");
}

TEST(TextLedger, MissesALineThatIsNotOnThePage) {
    SmallEdition small = jumped_edition();
    small.lead().lines.pop_back();
    EXPECT_EQ(wrong(small), "text-lost");
}

TEST(TextLedger, SeesALineThatStandsTwice) {
    SmallEdition small = jumped_edition();
    small.lead().lines.push_back(line_of(small.text, 3, 6));
    EXPECT_EQ(wrong(small), "text-repeated");
}

TEST(TextLedger, SeesLinesInTheWrongOrder) {
    SmallEdition small = jumped_edition();
    std::swap(small.lead().lines[0], small.lead().lines[1]);
    EXPECT_EQ(wrong(small), "text-changed");
}

TEST(TextLedger, LeavesOutWhatTheEngineWrote) {
    SmallEdition small = jumped_edition();
    PlacedLine jump = line_of(squares("下转▶2版"), 0, 5);
    jump.source.element = Element::jump_to;
    small.lead().lines.push_back(jump);
    EXPECT_EQ(wrong(small), "");
}

// The line holds 三四五 and says that it is the third to the fifth character, 二三四.
TEST(TextLedger, SeesALineThatNamesOtherCharactersThanItShows) {
    SmallEdition small = jumped_edition();
    small.lead().lines[1].source.text = {{2}, {5}};
    EXPECT_EQ(wrong(small), "text-changed");
}

// The second story comes to the same hole: each keeps its own characters.
TEST(TextLedger, TellsTheStoriesOfOneJumpHoleApart) {
    SmallEdition small = jumped_edition();
    Story market = small.story();
    market.id = {"market"};
    market.body[0].spans = {{"甲乙", Emphasis::none}};
    small.edition.stories.emplace(market.id, market);
    StoryPart part = small.after();
    part.story = {"market"};
    part.from = {0};
    part.until = {2};
    part.columns = {{1, 1}};
    small.hole().parts.push_back(part);
    PlacedLine line = line_of(squares("甲乙"), 0, 2);
    line.source.story = {"market"};
    line.part = 1;
    small.hole().lines.push_back(line);
    EXPECT_EQ(wrong(small), "");
}

}  // namespace
}  // namespace banxin
