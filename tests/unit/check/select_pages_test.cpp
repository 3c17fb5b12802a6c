#include "check/select_pages.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

int jumps_on(PageNumber page) {
    Report report;
    JumpReport jump;
    jump.story = StoryId{"tram"};
    jump.from = PageNumber{1};
    jump.to = PageNumber{2};
    report.jumps.push_back(jump);
    jump.to.reset();  // it found no room
    report.jumps.push_back(jump);
    return static_cast<int>(report_of_pages(report, {page}, {}).jumps.size());
}

TEST(SelectPages, KeepsAJumpWhereItLeavesAndWhereItLands) {
    EXPECT_EQ(jumps_on({1}), 2);
    EXPECT_EQ(jumps_on({2}), 1);
    EXPECT_EQ(jumps_on({3}), 0);
}

}  // namespace
}  // namespace banxin
