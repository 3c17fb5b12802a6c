#include "paint/frame_facts.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

StoryPart part_of(const char* story) {
    StoryPart part;
    part.story = StoryId{story};
    part.until = TextOffset{652};
    part.columns = {{33, 33}, {33, 33}};
    return part;
}

TEST(FrameFacts, TellTheStoryItsLinesAndItsJump) {
    FilledFrame frame;
    frame.parts = {part_of("tram")};
    frame.parts[0].jumps_to = PageNumber{3};
    EXPECT_EQ(frame_facts(frame), "story tram  lines 66/66  set 0-652  jump 3");
}

TEST(FrameFacts, TellWhatFoundNoRoom) {
    FilledFrame frame;
    frame.parts = {part_of("tram")};
    frame.parts[0].columns[1].set = 30;
    frame.parts[0].overset_characters = 41;
    EXPECT_EQ(frame_facts(frame), "story tram  lines 63/66  set 0-652  overset 41");
}

TEST(FrameFacts, ListTheContinuationsOfAJumpHole) {
    FilledFrame frame;
    frame.parts = {part_of("tram"), part_of("school")};
    for (StoryPart& part : frame.parts) part.comes_from = PageNumber{1};
    EXPECT_EQ(frame_facts(frame),
              "story tram  lines 66/66  set 0-652  from 1 | story school  lines 66/66  set 0-652  from 1");
}

TEST(FrameFacts, NamePointersAndWhite) {
    FilledFrame frame;
    EXPECT_EQ(frame_facts(frame), "white");
    frame.pointers = {{StoryId{"library"}, PageNumber{4}, "刊4版▶", {}, true}};
    EXPECT_EQ(frame_facts(frame), "pointer library 4");
}

}  // namespace
}  // namespace banxin
