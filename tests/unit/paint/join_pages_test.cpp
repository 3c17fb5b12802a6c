#include "paint/join_pages.h"

#include <gtest/gtest.h>

#include "support/tiny_page.h"

namespace banxin {
namespace {

FilledPage page_with(int number, const char* story) {
    FilledPage page;
    page.plan = tiny_plan();
    page.plan.number = PageNumber{number};
    add_frame(page, story, {1, 2}, {1, 10});
    return page;
}

/// Story `tram` on page 1, its jump line at (200, 210) pt, goes on on page 3.
FilledEdition jumping_edition() {
    FilledEdition filled;
    filled.pages = {page_with(1, "tram"), page_with(3, "tram")};
    StoryPart& start = filled.pages.own(0).frames.own(0).parts[0];
    start.jumps_to = PageNumber{3};
    start.jump_area = {200_pt, 210_pt, 60_pt, 10_pt};
    StoryPart& landing = filled.pages.own(1).frames.own(0).parts[0];
    landing.landing = 1;
    landing.comes_from = PageNumber{1};
    landing.from_area = {100_pt, 120_pt, 60_pt, 10_pt};
    return filled;
}

TEST(Links, LeadFromTheJumpLineToTheLanding) {
    const FilledEdition filled = jumping_edition();
    const auto links = links_of(filled.pages[0], filled);
    ASSERT_EQ(links.size(), 1u);
    EXPECT_EQ(links[0].area, (Rect{200_pt, 210_pt, 60_pt, 10_pt}));
    EXPECT_EQ(links[0].page, PageNumber{3});
    EXPECT_EQ(links[0].target, (Point{100_pt, 100_pt}));
}

TEST(Links, LeadBackToTheJumpLine) {
    const FilledEdition filled = jumping_edition();
    const auto links = links_of(filled.pages[1], filled);
    ASSERT_EQ(links.size(), 1u);
    EXPECT_EQ(links[0].page, PageNumber{1});
    EXPECT_EQ(links[0].target, (Point{200_pt, 210_pt}));
}

TEST(Links, LeadNowhereWithoutALanding) {
    FilledEdition filled = jumping_edition();
    filled.pages.pop_back();
    EXPECT_TRUE(links_of(filled.pages[0], filled).empty());
}

TEST(Links, LeadFromAPointerToItsStory) {
    FilledEdition filled;
    filled.pages = {page_with(1, "guide"), page_with(4, "library")};
    FilledFrame& guide = filled.pages.own(0).frames.own(0);
    guide.parts.clear();
    guide.pointers = {{StoryId{"library"}, PageNumber{4}, "刊4版▶", {100_pt, 100_pt, 90_pt, 12_pt}, true}};
    const auto links = links_of(filled.pages[0], filled);
    ASSERT_EQ(links.size(), 1u);
    EXPECT_EQ(links[0].page, PageNumber{4});
}

TEST(Outline, NamesEachStoryWhereItStarts) {
    const FilledEdition filled = jumping_edition();
    Edition edition;
    edition.stories[StoryId{"tram"}].headline = "有轨电车|昨日试运行";
    const auto entries = outline_of(filled.pages[0], edition);
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_EQ(entries[0].title, "有轨电车　昨日试运行");
    EXPECT_EQ(entries[0].target, (Point{100_pt, 100_pt}));
    EXPECT_TRUE(outline_of(filled.pages[1], edition).empty());
}

}  // namespace
}  // namespace banxin
