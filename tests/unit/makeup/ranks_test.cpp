#include "makeup/copy/ranks.h"

#include <gtest/gtest.h>

#include "makeup/pages/pins_of.h"
#include "makeup/pages/taken_cells.h"

namespace banxin::makeup {
namespace {

/// Stories called a, b, c …, by their priorities.
struct RanksTest : testing::Test {
    void stories(const std::vector<int>& priorities) {
        for (const int priority : priorities) {
            const StoryId id{std::string(1, static_cast<char>('a' + ids.size()))};
            edition.stories[id].id = id;
            edition.stories[id].priority = priority;
            edition.stories[id].body.push_back(
                {BlockKind::paragraph, {{std::string(600, 'x'), Emphasis::none}}, {}, {}});
            ids.push_back(id);
        }
    }

    std::string ranks() {
        std::string told;
        for (const RankedStory& story : rank_stories(edition, wish, ids))
            told += story.story.value + std::to_string(static_cast<int>(story.rank)) + " ";
        return told;
    }

    Edition edition;
    banxin::MakeUpWish wish;
    std::vector<StoryId> ids;
};

TEST_F(RanksTest, FollowPriorities) {
    stories({3, 2, 4, 1, 5, 3, 3, 2});
    EXPECT_EQ(ranks(), "d0 b1 h1 a2 f2 g2 c3 e3 ");
}

TEST_F(RanksTest, OfStoriesWithoutPriorityFollowTheirOrder) {
    stories({0, 0, 0, 0, 0});
    EXPECT_EQ(ranks(), "a0 b1 c2 d2 e2 ");
}

TEST_F(RanksTest, APinnedLeadLeads) {
    stories({1, 2, 3});
    wish.pins[StoryId{"c"}].lead = true;
    EXPECT_EQ(ranks(), "c0 a1 b2 ");
}

// Of 42, 36 and 30 pt the lead keeps those that are not under the second's largest; the body has nothing over what is
// left to the second.
TEST(HeadBands, FallFromRankToRank) {
    Paper paper;
    paper.grades[1].sizes = {42_pt, 36_pt, 30_pt, 26_pt};
    paper.grades[2].sizes = {30_pt, 26_pt, 22_pt};
    paper.grades[3].sizes = {24_pt, 22_pt, 18_pt};
    paper.grades[5].sizes = {18_pt, 15_pt};
    const HeadBands bands = head_bands(paper, PageWeight::front);
    EXPECT_EQ(bands[0].sizes, (std::vector{42_pt, 36_pt, 30_pt}));
    EXPECT_EQ(bands[1].sizes, (std::vector{30_pt, 26_pt}));
    EXPECT_EQ(bands[2].sizes, (std::vector{24_pt, 22_pt, 18_pt}));
    EXPECT_EQ(bands[3].sizes, (std::vector{15_pt}));
    EXPECT_EQ(bands[3].grade, 5);
}

// A page of 6 columns from its 13th line on, with an advertisement of 3 columns at its foot.
TEST(PinOf, IsACornerOfWhatIsFree) {
    PageRoom room;
    room.size = {6, 77};
    room.first_line = 13;
    room.holes = {{3, 61, 3, 16}};
    StoryPin corner;
    corner.at = PageCorner::bottom_right;
    const std::optional<Pin> pin = pin_of(&corner, Rank::body, room);
    ASSERT_TRUE(pin);
    EXPECT_TRUE(pin->allows({4, 40, 2, 21}));
    EXPECT_FALSE(pin->allows({4, 40, 2, 37}));
    StoryPin lines;
    lines.columns = Span{5, 6};
    lines.lines = Span{13, 40};
    EXPECT_TRUE(pin_of(&lines, Rank::body, room)->allows({4, 0, 2, 29}));
    EXPECT_FALSE(pin_of(nullptr, Rank::body, room));
    EXPECT_TRUE(pin_of(nullptr, Rank::lead, room)->allows({0, 0, 3, 20}));
}

TEST(TakenCells, AreTakenOutAsRectangles) {
    TakenCells cells(4, 20);
    cells.take({0, 0, 4, 3});
    cells.take({2, 3, 2, 5});
    EXPECT_TRUE(cells.is_line_taken(2));
    EXPECT_FALSE(cells.is_line_taken(3));
    EXPECT_EQ(cells.rectangles(0, 20), (std::vector<Block>{{0, 0, 4, 3}, {2, 3, 2, 5}}));
    cells.take({0, 16, 4, 4});
    EXPECT_FALSE(cells.is_taken(2, 10));
    cells.take({2, 8, 2, 4});
    cells.take_gaps();
    EXPECT_TRUE(cells.is_taken(2, 13));   // four lines are left under it: no story stands there
    EXPECT_FALSE(cells.is_taken(0, 13));  // thirteen are left there
}

}  // namespace
}  // namespace banxin::makeup
