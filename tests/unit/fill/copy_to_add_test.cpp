// What is told to be added is added, and nothing else: then no line is white, and none is over.
#include "fill/text/copy_to_add.h"

#include <gtest/gtest.h>

#include "fill/text/white_slots.h"
#include "small_pages.h"
#include "support/squares.h"

namespace banxin::test {
namespace {

std::string so_many(int count) {
    std::string words;
    for (int i = 0; i < count; ++i) words += "字";
    return words;
}

CopyRange to_add(const std::string& words, std::span<const Slot> slots) {
    const ShapedText text = text_of(words, kCell * 2);
    const LineBreaker breaker(text);
    return characters_to_add({breaker, {}, slots}, {});
}

// Eleven behind the indent and thirteen; the third line takes one more up to thirteen.
TEST(CopyToAdd, IsFromTheFirstCharacterOfTheLastLineToItsLast) {
    EXPECT_EQ(to_add(so_many(24), column({.slots = 3, .chars = 13})), (CopyRange{1, 13}));
    EXPECT_EQ(to_add(so_many(20), column({.slots = 3, .chars = 13})), (CopyRange{5, 17}));
}

TEST(CopyToAdd, LeavesTheEndMarkItsRoom) {
    ShapedText text = text_of(so_many(24) + "■", kCell * 2);
    text.units.back().characters = 0;
    text.units[23].break_after = BreakChance::forbidden;
    const LineBreaker breaker(text);
    const std::vector<Slot> slots = column({.slots = 3, .chars = 13});
    EXPECT_EQ(characters_to_add({breaker, {}, slots}, {}).most, 12);
}

TEST(CopyToAdd, OfNoParagraphIsNothing) {
    EXPECT_EQ(to_add("", column({.slots = 3, .chars = 13})), CopyRange{});
}

class CopyInColumns : public testing::TestWithParam<int> {
  protected:
    /// A story of so many characters in columns of seven lines.
    static StoryPart set(int columns, int characters) {
        SmallPages pages;
        pages.add_page(characters, 7, 0);
        PageTemplate& layout = pages.edition.layouts.at("p1");
        layout.columns = columns;
        layout.trim = {400_mm, 400_mm};
        layout.frames.front().legs.front().columns = {1, columns};
        return part_in(pages.settle(), 0, 0);
    }
    static bool is_full(const StoryPart& part) { return part.set() == part.slots() && part.overset_characters == 0; }
};

TEST_P(CopyInColumns, FillsThemToTheLine) {
    const int columns = GetParam();
    for (int characters = 35 * columns; characters < 68 * columns; characters += 13) {
        const StoryPart part = set(columns, characters);
        if (is_full(part)) continue;
        ASSERT_GT(part.to_add.most, 0);
        EXPECT_LE(part.to_add.least, part.to_add.most);
        for (const int more : {part.to_add.least, part.to_add.middle(), part.to_add.most})
            EXPECT_TRUE(is_full(set(columns, characters + more))) << characters << " and " << more;
        EXPECT_FALSE(is_full(set(columns, characters + part.to_add.least - 1))) << characters;
        EXPECT_FALSE(is_full(set(columns, characters + part.to_add.most + 1))) << characters;
    }
}

INSTANTIATE_TEST_SUITE_P(CopyToAdd, CopyInColumns, testing::Range(1, 7));

}  // namespace
}  // namespace banxin::test
