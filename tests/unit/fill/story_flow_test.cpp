#include "fill/text/story_flow.h"

#include <gtest/gtest.h>

#include "support/squares.h"

namespace banxin {
namespace {

using test::column;
using test::columns;
using test::kCell;

/// A story of squares, of 13 to a line; the paper has only what jump lines are set with.
struct StoryFlowTest : testing::Test {
    StoryFlowTest() {
        edition.paper.fonts[FontRole{"song"}] = {"Noto Serif CJK SC", 400};
        edition.paper.styles[TextKind::jump] = {};
        edition.paper.jump.least_lines_before = 2;
        edition.paper.jump.least_lines_after = 1;
        edition.paper.jump.least_characters = 10;
        type_case = open_type_case(edition.paper, library).value();
    }

    Flow flow(std::string_view words, std::span<const Slot> slots) {
        edition.stories[kFerry].id = kFerry;
        const auto text = std::make_shared<const ShapedText>(test::text_of(words, kCell * 2));
        const auto breaker = std::make_shared<const LineBreaker>(*text);
        shaped[kFerry] = std::make_shared<const ShapedStory>(ShapedStory{edition.stories[kFerry], text, breaker});
        request.story = kFerry;
        request.page = PageNumber{1};
        request.landing_measure = kCell * 13;
        return flow_story(slots, request, {&edition, &type_case, &shaped});
    }

    static std::string squares(int count) {
        std::string words;
        for (int i = 0; i < count; ++i) words += "字";
        return words;
    }

    const StoryId kFerry{"ferry"};
    FontLibrary library;
    TypeCase type_case;
    Edition edition;
    std::map<StoryId, SharedStory> shaped;
    FlowRequest request;
};

// Eleven characters after the indent and thirteen on the next line, in a column that starts on line 5 of the page.
TEST_F(StoryFlowTest, ALineKnowsItsStoryItsCharactersAndItsPlace) {
    const Flow set = flow(squares(24), column({.slots = 2, .chars = 13, .column = 3, .first_line = 5}));
    ASSERT_EQ(set.lines.size(), 2u);
    EXPECT_EQ(set.lines[0].source, (Source{Element::body, kFerry, 0, 0, {{0}, {11}}}));
    EXPECT_EQ(set.lines[1].source, (Source{Element::body, kFerry, 0, 0, {{11}, {24}}}));
    EXPECT_EQ(set.lines[0].place, (GridPlace{3, {5, 5}}));
    EXPECT_EQ(set.lines[1].place, (GridPlace{3, {6, 6}}));
}

// The crosshead of two characters stands in the middle of lines 2 and 3; a line feed parts it from the block before.
TEST_F(StoryFlowTest, ACrossheadTakesItsLinesOfTheLattice) {
    const Flow set = flow(squares(11) + "\n## 灯下\n" + squares(24), column({.slots = 5, .chars = 13}));
    ASSERT_EQ(set.lines.size(), 4u);
    EXPECT_EQ(set.lines[1].source, (Source{Element::crosshead, kFerry, 0, 1, {{12}, {14}}}));
    EXPECT_EQ(set.lines[1].place, (GridPlace{0, {2, 3}}));
    EXPECT_EQ(set.lines[2].place, (GridPlace{0, {4, 4}}));
}

TEST_F(StoryFlowTest, ACreditOnTheLastLineStandsWhereThatDoes) {
    const Flow set = flow(squares(4) + "\n-- （周望）", column({.slots = 2, .chars = 13}));
    ASSERT_EQ(set.lines.size(), 2u);
    EXPECT_EQ(set.lines[1].source, (Source{Element::credit, kFerry, 0, 1, {{5}, {9}}}));
    EXPECT_EQ(set.lines[1].place, set.lines[0].place);
}

// Two lines in two columns of three: one at the head of each.
TEST_F(StoryFlowTest, KnowsTheSlotsThatStayEmpty) {
    const Flow set = flow(squares(24), columns(2, 3, 13));
    ASSERT_EQ(set.empty_slots.size(), 4u);
    EXPECT_EQ(set.empty_slots[0].column, 0);
    EXPECT_EQ(set.empty_slots[0].line, 2);
    EXPECT_EQ(set.empty_slots[3].column, 1);
    EXPECT_EQ(set.empty_slots[3].line, 3);
    EXPECT_EQ(set.part.slots(), 6);
    EXPECT_EQ(set.part.set(), 2);
}

// After the first of three lines the crosshead wants its two and two more. It goes over with the 24 behind it: 26 to
// cut in three lines, while two slots stay white.
TEST_F(StoryFlowTest, AllBehindTheLastLineIsToBeCut) {
    const Flow set = flow(squares(11) + "\n## 灯下\n" + squares(24), column({.slots = 3, .chars = 13}));
    EXPECT_EQ(set.lines.size(), 1u);
    EXPECT_EQ(set.part.overset_lines, 3);
    EXPECT_EQ(set.part.to_cut, 26);
    EXPECT_EQ(set.empty_slots.size(), 2u);
    EXPECT_EQ(set.part.until, TextOffset{12});
}

// Spaces are no characters to cut.
TEST_F(StoryFlowTest, SpacesAreNotCounted) {
    EXPECT_EQ(flow(squares(24) + " A B", column({.slots = 1, .chars = 13})).part.to_cut, 13 + 2);
}

TEST_F(StoryFlowTest, WithoutASlotEverythingIsOver) {
    const Flow set = flow(squares(24), {});
    EXPECT_TRUE(set.lines.empty());
    EXPECT_EQ(set.part.overset_lines, 2);
    EXPECT_EQ(set.part.to_cut, 24);
}

TEST_F(StoryFlowTest, TheJumpLineStandsInTheLastSlot) {
    request.target = PageNumber{3};
    const Flow set = flow(squares(130), column({.slots = 4, .chars = 13}));
    ASSERT_TRUE(set.rest);
    const PlacedLine& jump = set.lines.back();
    EXPECT_EQ(jump.source.element, Element::jump_to);
    EXPECT_EQ(jump.source.story, kFerry);
    EXPECT_EQ(jump.place, (GridPlace{0, {4, 4}}));
    EXPECT_EQ(set.part.jumps_to, PageNumber{3});
    EXPECT_EQ(set.part.set(), 4);
    EXPECT_EQ(set.part.overset_lines, 0);
    EXPECT_EQ(set.part.to_cut, 0);
    EXPECT_TRUE(set.empty_slots.empty());
}

// Words of six characters need seven cells of the first line; six are left to the text.
TEST_F(StoryFlowTest, AFromLineRunsInBeforeTheText) {
    request.from_words = "上接一二三版";
    const Flow set = flow(squares(24), column({.slots = 3, .chars = 13}));
    EXPECT_EQ(set.lines.front().source.element, Element::jump_from);
    EXPECT_EQ(set.lines.front().place, (GridPlace{0, {1, 1}}));
    EXPECT_EQ(set.lines[1].place, (GridPlace{0, {1, 1}}));
    EXPECT_GT(set.lines[1].origin.x, Length());
}

// Four cells must be left beside it: of eight cells there are not.
TEST_F(StoryFlowTest, AFromLineInANarrowColumnTakesALineOfItsOwn) {
    request.from_words = "上接一二三版";
    const Flow set = flow(squares(8), column({.slots = 3, .chars = 8}));
    EXPECT_EQ(set.lines[1].place, (GridPlace{0, {2, 2}}));
    EXPECT_EQ(set.lines[1].origin.x, Length());
}

}  // namespace
}  // namespace banxin
