#include "desk/page/page_groups.h"

#include <gmock/gmock.h>

#include "shown_run.h"

namespace banxin {
namespace {

using ::testing::ElementsAre;

Mark rule() {
    return FilledRect{MarkRole::rule, {0_pt, 0_pt, 9_pt, 1_pt}, {}, {Element::rule}};
}

Mark line_of_type(MarkRole role, const char* ink) {
    GlyphRun run;
    run.role = role;
    run.ink = {{ink}, 100};
    return run;
}

Mark guide() {
    return FilledRect{MarkRole::guide, {}, {{"guide"}, 35}};
}

Mark flag() {
    return FilledRect{MarkRole::guide, {}, {{"guide-alarm"}, 100}};
}

Mark empty_ad() {
    return FilledRect{MarkRole::absent, {}, {}, {Element::advertisement}};
}

/// `name: number of marks`, in order.
std::vector<std::string> told(std::vector<Mark> marks) {
    const DisplayList page = testing::page_with(std::move(marks));
    std::vector<std::string> words;
    for (const PageGroup& group : page_groups(page))
        words.push_back(group.name + ": " + std::to_string(group.marks.size()));
    return words;
}

TEST(PageGroups, AFrameHasWhatFollowsItsNote) {
    EXPECT_THAT(told({rule(), FrameNote{{"lead"}, ""}, line_of_type(MarkRole::body, "black"), rule(),
                      FrameNote{{"second"}, ""}, line_of_type(MarkRole::body, "black")}),
                ElementsAre(".under: 1", "lead: 2", "second: 1"));
}

TEST(PageGroups, AFrameWithNothingInItIsAGroupAllTheSame) {
    EXPECT_THAT(told({FrameNote{{"lead"}, ""}}), ElementsAre("lead: 0"));
}

TEST(PageGroups, WhatIsNoFramesStandsOverThem) {
    EXPECT_THAT(told({FrameNote{{"lead"}, ""}, line_of_type(MarkRole::body, "black"), empty_ad(),
                      line_of_type(MarkRole::body, "black"), flag(), line_of_type(MarkRole::guide, "guide-alarm")}),
                ElementsAre("lead: 1", ".over: 4"));
}

TEST(PageGroups, GuidesBelowAndAboveAreGroupsOfTheirOwn) {
    EXPECT_THAT(told({guide(), guide(), rule(), FrameNote{{"lead"}, ""}, guide(), flag(),
                      line_of_type(MarkRole::guide, "guide")}),
                ElementsAre(".lattice: 2", ".under: 1", "lead: 0", ".over: 1", ".guides: 2"));
}

TEST(PageGroups, LinksAreInNone) {
    EXPECT_THAT(told({FrameNote{{"lead"}, ""}, PageLink{}}), ElementsAre("lead: 0"));
}

TEST(PageGroups, OfAnEmptyPageAreNone) {
    EXPECT_TRUE(page_groups(testing::page_with({})).empty());
}

}  // namespace
}  // namespace banxin
