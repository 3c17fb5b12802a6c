// One slip is told once: nothing is told of others that follows from it.
#include <gtest/gtest.h>

#include "found.h"
#include "made_edition.h"

namespace banxin {
namespace {

TEST(FollowUps, OfAMisspeltKeyThatAFrameNeeds) {
    const MadeEdition made;
    made.edition("lead: {stroy: tram, jump: 3}, side: market, guide: {refer: library}", "top: library", "top: school");
    EXPECT_EQ(refusals(made.read()), Found{"5:19 unknown-key"});
}

TEST(FollowUps, OfAMisspeltKeyThatAPageNeeds) {
    const MadeEdition made;
    made.write("edition.yaml", "date: 2026-11-23\npages:\n- layuot: front\n  frames: {lead: tram}\n");
    EXPECT_EQ(refusals(made.read()), Found{"3:3 unknown-key"});
    made.write("edition.yaml", "date: 2026-11-23\npages:\n- section: 要闻\n  frames: {lead: tram}\n");
    EXPECT_EQ(refusals(made.read()), Found{"3:3 missing-key"});
}

TEST(FollowUps, OfAStoryThatAMisspeltNameMeans) {
    const MadeEdition made;
    made.edition("lead: tram, side: market, guide: {refer: library}", "top: libary", "top: school");
    EXPECT_EQ(refusals(made.read()), Found{"7:17 missing-story"});
}

TEST(FollowUps, OfAHeadWithAMisspeltKey) {
    const MadeEdition made;
    made.write("stories/tram.md", "---\nhaedline: 电车\nshort: 电车\n---\n\n好。\n");
    EXPECT_EQ(refusals(made.read()), Found{"2:1 unknown-key"});
    made.write("stories/tram.md", "---\nshort: 电车\n---\n\n好。\n");
    EXPECT_EQ(refusals(made.read()), Found{});
}

TEST(FollowUps, AFrameThatAMisspeltNameMeansIsNotEmpty) {
    const MadeEdition made;
    made.edition("laed: tram, side: market, guide: {refer: library}", "top: library", "top: school");
    EditionMemory memory;
    const auto set = read_what_can_be_set(DiskFiles(), {made.dir(), {}}, memory);
    ASSERT_TRUE(set);
    EXPECT_TRUE(set->edition.unread.frames.contains({PageNumber{1}, FrameId{"lead"}}));
    EXPECT_FALSE(set->edition.unread.frames.contains({PageNumber{1}, FrameId{"side"}}));
}

}  // namespace
}  // namespace banxin
