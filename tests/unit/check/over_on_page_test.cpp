#include "check/over_on_page.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

UnplacedJump rest_of(const char* story, PageNumber nearest) {
    UnplacedJump jump{{story}, {1}, {"lead"}, 3, 30};
    jump.nearest = {nearest, {"left"}, 3};
    return jump;
}

StoryReport over_by(const char* story, int characters) {
    StoryReport report;
    report.id = {story};
    report.characters_to_cut = characters;
    return report;
}

class OverOnPage : public ::testing::Test {
  protected:
    OverOnPage() { report.stories = {over_by("tram", 30), over_by("market", 12), over_by("school", 500)}; }

    std::string words(int page) const { return over_on_page(edition, filled, report, {page}).english(); }

    Edition edition;
    FilledEdition filled;
    Report report;
};

TEST_F(OverOnPage, AddsUpTheRestsThatFoundNoRoomThere) {
    filled.unplaced = {rest_of("tram", {2}), rest_of("market", {2}), rest_of("school", {3})};
    EXPECT_EQ(words(2), "; all in all 2 stories are 42字 too long for what page 2 takes");
}

TEST_F(OverOnPage, ASingleStorySaysItItself) {
    filled.unplaced = {rest_of("tram", {2}), rest_of("school", {3})};
    EXPECT_EQ(words(2), "");
    EXPECT_EQ(words(4), "");
}

// Page 2 is nearest for the story that page 3 was asked for, and does not get it none the less.
TEST_F(OverOnPage, CountsNoStoryThatAnotherPageWasAskedFor) {
    const auto sent_to = [](const char* story, PageNumber page) {
        return FrameBinding{{"lead"}, {}, StoryBinding{{story}, JumpMode::page, page, {}}};
    };
    edition.pages = {{{1}, "front", "", {}, {sent_to("tram", {2}), sent_to("market", {3})}, {}}};
    filled.unplaced = {rest_of("tram", {2}), rest_of("market", {2})};
    EXPECT_EQ(words(2), "");
    edition.pages[0].frames[1] = sent_to("market", {2});
    EXPECT_EQ(words(2), "; all in all 2 stories are 42字 too long for what page 2 takes");
}

TEST_F(OverOnPage, CountsAStoryThatStandsThereInPart) {
    FilledPage page;
    page.plan.number = {2};
    FilledFrame frame;
    frame.parts.resize(2);
    frame.parts[0].story = {"market"};
    frame.parts[0].landing = 1;
    frame.parts[0].overset_lines = 1;
    frame.parts[1].story = {"school"};  // stands there, and fits
    frame.parts[1].landing = 1;
    page.frames.push_back(frame);
    filled.pages = {page};
    filled.unplaced = {rest_of("tram", {2})};
    EXPECT_EQ(words(2), "; all in all 2 stories are 42字 too long for what page 2 takes");
}

}  // namespace
}  // namespace banxin
