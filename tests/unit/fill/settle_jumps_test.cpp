#include "fill/page/settle_jumps.h"

#include <gtest/gtest.h>

#include "small_pages.h"

namespace banxin {
namespace {

using test::part_in;
using test::SmallPages;

// Two columns of four lines hold 80 characters.
TEST(SettleJumps, AStoryThatFitsDoesNotJump) {
    SmallPages pages;
    pages.add_page(80, 4, 0, JumpMode::automatic);
    pages.add_page(10, 4, 6);
    const FilledEdition filled = pages.settle();
    EXPECT_FALSE(part_in(filled, 0, 0).jumps_to);
    EXPECT_TRUE(filled.pages[1].frames[1].parts.empty());
    EXPECT_EQ(filled.rounds, 1);
    EXPECT_TRUE(filled.settled);
}

// 100 characters: what does not stand before the jump line stands on page 2, where it begins.
TEST(SettleJumps, AJumpToAPageThatIsNamedNeedsOneRound) {
    SmallPages pages;
    pages.add_page(100, 4, 0, JumpMode::page, 2);
    pages.add_page(10, 4, 6);
    const FilledEdition filled = pages.settle();
    const StoryPart& start = part_in(filled, 0, 0);
    const StoryPart& rest = part_in(filled, 1, 1);
    EXPECT_EQ(start.jumps_to, PageNumber{2});
    EXPECT_EQ(start.jump_words, "转2");
    EXPECT_EQ(rest.comes_from, PageNumber{1});
    EXPECT_EQ(rest.from, start.until);
    EXPECT_EQ(rest.until, TextOffset{100});
    EXPECT_EQ(filled.rounds, 1);
}

// The hole of page 2 has two lines, one of which the from line takes: of the 70 characters that are over it holds 20.
// The hole of page 3 has room for all.
TEST(SettleJumps, AnAutomaticJumpMovesOnToAHoleWithRoom) {
    SmallPages pages;
    pages.add_page(150, 4, 0, JumpMode::automatic);
    pages.add_page(10, 4, 2);
    pages.add_page(10, 4, 8);
    const FilledEdition filled = pages.settle();
    EXPECT_EQ(part_in(filled, 0, 0).jumps_to, PageNumber{3});
    EXPECT_EQ(part_in(filled, 2, 1).until, TextOffset{150});
    EXPECT_EQ(filled.rounds, 1);
    EXPECT_TRUE(filled.settled);
    EXPECT_TRUE(filled.unplaced.empty());
}

// Two stories go to page 2, which holds one of them whole; the later one moves on and leaves its room to the earlier.
TEST(SettleJumps, OfTwoJumpsTheLaterOneMoves) {
    SmallPages pages;
    pages.add_page(120, 4, 0, JumpMode::automatic);
    pages.add_page(120, 4, 4, JumpMode::no);
    pages.add_page(10, 4, 8);
    pages.edition.pages[1].frames[0].content = StoryBinding{{"p2"}, JumpMode::automatic, {}, {}};
    const FilledEdition filled = pages.settle();
    EXPECT_EQ(part_in(filled, 0, 0).jumps_to, PageNumber{2});
    EXPECT_EQ(part_in(filled, 1, 0).jumps_to, PageNumber{3});
}

/// The stories that stand in a page's n-th frame, in order.
std::string stories_in(const FilledEdition& filled, std::size_t page, std::size_t frame) {
    std::string out;
    for (const StoryPart& part : filled.pages.at(page).frames.at(frame).parts)
        out += (out.empty() ? "" : " ") + part.story.value;
    return out;
}

int lines_over(const FilledEdition& filled, std::size_t page) {
    int over = 0;
    for (const FilledFrame& frame : filled.pages.at(page).frames) over += frame.overset_lines;
    return over;
}

// Rests of 6, 12 and 3 lines, each under a line that says where it comes from, for frames of 20 and 17 lines.
TEST(SettleJumps, ThreeRestsFindRoomInTwoFrames) {
    SmallPages pages;
    for (const int depth : {6, 12, 3}) pages.add_rest(depth, JumpMode::page, 4);
    pages.add_page(10, 1, 20);
    pages.add_hole(17);
    const FilledEdition filled = pages.settle();
    EXPECT_TRUE(filled.unplaced.empty());
    EXPECT_EQ(stories_in(filled, 3, 1), "p2 p3");
    EXPECT_EQ(stories_in(filled, 3, 2), "p1");
}

// The lead has 15 lines in the hole of 16; what it has more is over, and it never takes the hole of the other story.
TEST(SettleJumps, ALineMoreIsALineOver) {
    for (int depth = 10; depth <= 20; ++depth) {
        SmallPages pages;
        pages.add_rest(depth, JumpMode::page, 3);
        pages.add_rest(5, JumpMode::page, 3);
        pages.add_page(10, 4, 10);
        pages.add_hole(16);
        const FilledEdition filled = pages.settle();
        EXPECT_EQ(stories_in(filled, 2, 1), "p2") << depth;
        EXPECT_EQ(stories_in(filled, 2, 2), "p1") << depth;
        EXPECT_EQ(lines_over(filled, 2), std::max(depth - 15, 0)) << depth;
    }
}

TEST(SettleJumps, ARestThatIsTooDeepTakesTheDeeperHole) {
    SmallPages pages;
    pages.add_rest(17, JumpMode::page, 2);
    pages.add_page(10, 4, 16);
    pages.add_hole(10);
    const FilledEdition filled = pages.settle();
    EXPECT_EQ(stories_in(filled, 1, 1), "p1");
    EXPECT_EQ(lines_over(filled, 1), 2);
}

TEST(SettleJumps, ARestGoesToTheFrameThatIsNamed) {
    SmallPages pages;
    pages.add_rest(5, JumpMode::page, 2);
    pages.binding(1).target_frame = {"continued2"};
    pages.add_page(10, 4, 16);
    pages.add_hole(10);
    const FilledEdition filled = pages.settle();
    EXPECT_EQ(stories_in(filled, 1, 1), "");
    EXPECT_EQ(stories_in(filled, 1, 2), "p1");
}

// Holes of 6, 6, 12 and 6 lines on pages 5 to 8 for rests that take 6, 11, 6 and 6 with their from lines. Each story
// would be the nearest hole's first.
TEST(SettleJumps, FourFreeJumpsFindFourHoles) {
    SmallPages pages;
    for (const int depth : {5, 10, 5, 5}) pages.add_rest(depth);
    for (const int lines : {6, 6, 12, 6}) pages.add_page(10, 4, lines);
    const FilledEdition filled = pages.settle();
    EXPECT_TRUE(filled.unplaced.empty());
    EXPECT_TRUE(filled.settled);
    EXPECT_EQ(filled.rounds, 1);
    EXPECT_EQ(stories_in(filled, 4, 1), "p1");
    EXPECT_EQ(stories_in(filled, 5, 1), "p3");
    EXPECT_EQ(stories_in(filled, 6, 1), "p2");
    EXPECT_EQ(stories_in(filled, 7, 1), "p4");
}

// The next page takes the story that names it, though the free one starts before.
TEST(SettleJumps, AFreeJumpLeavesRoomForOneThatIsNamed) {
    SmallPages pages;
    pages.add_rest(5);
    pages.add_rest(5, JumpMode::page, 3);
    pages.add_page(10, 4, 6);
    pages.add_page(10, 4, 6);
    const FilledEdition filled = pages.settle();
    EXPECT_EQ(stories_in(filled, 2, 1), "p2");
    EXPECT_EQ(stories_in(filled, 3, 1), "p1");
}

// Two lines are missing on page 2, and page 3 has them.
TEST(SettleJumps, NamesTheFrameThatHasRoomForWhatIsOver) {
    SmallPages pages;
    pages.add_rest(7, JumpMode::page, 2);
    pages.add_page(10, 4, 6);
    pages.add_page(10, 4, 7);
    std::vector<UnplacedJump> unplaced = pages.settle().unplaced;
    ASSERT_EQ(unplaced.size(), 1u);
    EXPECT_EQ(unplaced[0].nearest, (FrameForRest{{3}, {"continued"}, 1}));
    pages.frame_of(3, 1).legs[0].lines.last += 1;
    unplaced = pages.settle().unplaced;
    EXPECT_EQ(unplaced[0].nearest, (FrameForRest{{3}, {"continued"}, 0}));
}

// The hole's one line is the from line's: nothing of the text would stand there.
TEST(SettleJumps, AJumpToNowhereIsTakenBack) {
    SmallPages pages;
    pages.add_page(100, 4, 0, JumpMode::page, 2);
    pages.add_page(10, 4, 1);
    const FilledEdition filled = pages.settle();
    EXPECT_FALSE(part_in(filled, 0, 0).jumps_to);
    EXPECT_EQ(part_in(filled, 0, 0).until, TextOffset{80});
    EXPECT_TRUE(filled.pages[1].frames[1].parts.empty());
    ASSERT_EQ(filled.unplaced.size(), 1u);
    EXPECT_EQ(filled.unplaced[0].story, StoryId{"p1"});
    EXPECT_EQ(filled.unplaced[0].characters, 20);
    EXPECT_EQ(filled.unplaced[0].lines, 2);
}

// There is no hole behind the last page: the story stays as it is, and is over.
TEST(SettleJumps, AnAutomaticJumpWithoutAHoleIsNone) {
    SmallPages pages;
    pages.add_page(10, 4, 6);
    pages.add_page(100, 4, 0, JumpMode::automatic);
    const FilledEdition filled = pages.settle();
    EXPECT_FALSE(part_in(filled, 1, 0).jumps_to);
    EXPECT_EQ(part_in(filled, 1, 0).overset_characters, 20);
    EXPECT_TRUE(filled.unplaced.empty());
}

/// A start that jumps to page 3, one that fits, and the hole.
SmallPages three_pages() {
    SmallPages pages;
    pages.add_page(100, 4, 0, JumpMode::page, 3);
    pages.add_page(60, 4, 0);
    pages.add_page(10, 4, 6);
    return pages;
}

// The head stands once for every story, whatever the routes are: three starts, the first of them once more for a cut
// that leaves less white, of four that were measured; the hole is filled once.
TEST(FrameMemo, KnowsEveryFrameOnce) {
    SmallPages pages = three_pages();
    pages.settle();
    EXPECT_EQ(pages.memo.standing.size(), 3u);
    EXPECT_EQ(pages.memo.flowed.size(), 4u);
    EXPECT_EQ(pages.memo.measured.size(), 4u);
    EXPECT_EQ(pages.memo.holes.size(), 1u);
}

// Of two equal texts the lines share one: nothing was set anew.
TEST(FrameMemo, KeepsTheFramesThatAnEditLeavesAlone) {
    SmallPages pages = three_pages();
    const FilledEdition before = pages.settle();
    pages.edition.stories.at({"p2"}).body.push_back(SmallPages::paragraph(5));
    const FilledEdition after = pages.settle();
    const auto text_of = [](const FilledEdition& filled, std::size_t page) {
        return filled.pages.at(page).frames.at(0).lines.at(0).text;
    };
    EXPECT_EQ(text_of(before, 0), text_of(after, 0));
    EXPECT_NE(text_of(before, 1), text_of(after, 1));
    EXPECT_EQ(pages.memo.flowed.size(), 5u);  // the story before and after its edit
    pages.memo.forget_unasked();
    pages.settle();
    pages.memo.forget_unasked();
    EXPECT_EQ(pages.memo.flowed.size(), 4u);
}

// The jump line names page 3 as its label says: where the label changes, so does the frame.
TEST(FrameMemo, TakesNoFrameWithAnotherLabelForItsOwn) {
    SmallPages pages = three_pages();
    EXPECT_EQ(part_in(pages.settle(), 0, 0).jump_words, "转3");
    pages.edition.pages[2].book = "B";
    pages.edition.pages[2].in_book = 1;
    const FilledEdition filled = pages.settle();
    EXPECT_NE(part_in(filled, 0, 0).jump_words, "转3");
    EXPECT_EQ(part_in(filled, 2, 1).from_words, "接1");
}

// A pointer on page 1 to the story of page 3 is its headline and its page: an edit in another story leaves it alone.
TEST(FrameMemo, SetsAPointerAnewWhenItsStoryChanges) {
    SmallPages pages = three_pages();
    pages.add_pointer(1, "p3");
    const auto pointer = [&] { return pages.settle().pages.at(0).frames.at(1).lines.at(0).text; };
    const auto before = pointer();
    pages.edition.stories.at({"p2"}).body.push_back(SmallPages::paragraph(5));
    EXPECT_EQ(pointer(), before);
    pages.edition.stories.at({"p3"}).headline = "字字";
    EXPECT_NE(pointer(), before);
}

TEST(FrameMemo, FillsAFrameAnewThatHasMoved) {
    SmallPages pages = three_pages();
    pages.settle();
    pages.frame_of(2).legs[0].lines.last = 2;
    EXPECT_EQ(part_in(pages.settle(), 1, 0).overset_characters, 20);
}

}  // namespace
}  // namespace banxin
