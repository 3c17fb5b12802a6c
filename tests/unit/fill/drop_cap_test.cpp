#include "fill/text/drop_cap.h"

#include <gtest/gtest.h>

#include "support/squares.h"

namespace banxin {
namespace {

using test::column;
using test::columns;
using test::kCell;
using test::kLeading;

/// A story of one paragraph of squares that asks for a large character; the paper has only what it is set with.
struct DropCapTest : testing::Test {
    Flow flow(std::string_view words, int lines, std::span<const Slot> slots) {
        Story& story = edition.stories[StoryId{"ferry"}];
        story.drop_cap = lines;
        const auto text = std::make_shared<const ShapedText>(test::text_of(words, kCell * 2));
        shaped[StoryId{"ferry"}] =
            std::make_shared<const ShapedStory>(ShapedStory{story, text, std::make_shared<const LineBreaker>(*text)});
        edition.paper.fonts[FontRole{"song"}] = {"Noto Serif CJK SC", 400};
        edition.paper.styles[TextKind::drop_cap] = {};
        type_case = open_type_case(edition.paper, library).value();
        return flow_with_drop_cap(slots, {StoryId{"ferry"}, {}, PageNumber{1}, std::nullopt, kCell * 13, 0, {}},
                                  {&edition, &type_case, &shaped});
    }

    /// What the lines show, one after the other.
    static std::vector<std::string> lines_of(const Flow& flow) {
        std::vector<std::string> lines;
        for (const PlacedLine& line : flow.lines) lines.push_back(test::shown(*line.text, line.line));
        return lines;
    }

    static std::string squares(int count) {
        std::string words;
        for (int i = 0; i < count; ++i) words += "字";
        return words;
    }

    FontLibrary library;
    TypeCase type_case;
    Edition edition;
    std::map<StoryId, SharedStory> shaped;
};

// Three lines of 11.25 pt and a cell of 9 pt make a character of 31.5 pt: four cells. Beside it stand 3 x 9 of 13.
TEST_F(DropCapTest, TakesWholeCellsOfItsLines) {
    const Flow set = flow("春" + squares(27 + 13), 3, column({.slots = 5, .chars = 13}));
    ASSERT_EQ(set.lines.size(), 5u);
    EXPECT_EQ(lines_of(set).front(), "春");
    EXPECT_EQ(set.lines[0].source.element, Element::drop_cap);
    EXPECT_EQ(set.lines[0].text->looks.front().size, kLeading * 2 + kCell);
    EXPECT_EQ(set.lines[1].origin.x, kCell * 4);
    EXPECT_EQ(set.lines[3].line.end_unit - set.lines[3].line.first_unit, 9u);
    EXPECT_EQ(set.lines[4].origin.x, Length());
    EXPECT_FALSE(set.part.without_drop_cap);
}

TEST_F(DropCapTest, ReachesFromTheHeadOfItsFirstLineToTheFootOfItsLast) {
    const Flow set = flow("春" + squares(40), 3, column({.slots = 5, .chars = 13}));
    const Length size = set.lines[0].text->looks.front().size;
    EXPECT_EQ(set.lines[0].origin.y + scaled(size, 120, 1000), kLeading * 3 + scaled(kCell, 120, 1000));
}

TEST_F(DropCapTest, AnOpeningMarkGoesWithIt) {
    EXPECT_EQ(lines_of(flow("“春" + squares(40), 2, column({.slots = 6, .chars = 13}))).front(), "“春");
}

TEST_F(DropCapTest, EveryCharacterIsSetOnce) {
    const Flow set = flow("春" + squares(40), 3, column({.slots = 5, .chars = 13}));
    EXPECT_EQ(set.part.from, TextOffset{0});
    EXPECT_EQ(set.part.until, TextOffset{41});
    std::string all;
    for (const std::string& line : lines_of(set)) all += line;
    EXPECT_EQ(all, "春" + squares(40));
}

TEST_F(DropCapTest, NeedsFourCellsBesideIt) {
    EXPECT_FALSE(flow("春" + squares(40), 3, column({.slots = 9, .chars = 8})).part.without_drop_cap);
    EXPECT_TRUE(flow("春" + squares(40), 3, column({.slots = 9, .chars = 7})).part.without_drop_cap);
}

TEST_F(DropCapTest, NeedsAParagraphOfItsHeight) {
    const Flow set = flow("春" + squares(12) + "\n" + squares(40), 3, column({.slots = 9, .chars = 13}));
    EXPECT_TRUE(set.part.without_drop_cap);
    EXPECT_EQ(set.lines.front().source.element, Element::body);
}

// Four lines would be balanced to two and two.
TEST_F(DropCapTest, GivesWayToColumnsThatEndLevel) {
    EXPECT_TRUE(flow("春" + squares(35), 3, columns(2, 9, 13)).part.without_drop_cap);
}

TEST_F(DropCapTest, AStoryThatAsksForNoneHasNone) {
    const Flow set = flow("春" + squares(40), 0, column({.slots = 5, .chars = 13}));
    EXPECT_FALSE(set.part.without_drop_cap);
    EXPECT_EQ(set.lines.front().source.element, Element::body);
}

}  // namespace
}  // namespace banxin
