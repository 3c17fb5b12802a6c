#include "check/judge_last_lines.h"

#include <gtest/gtest.h>

#include "small_edition.h"

namespace banxin {
namespace {

/// The story's last character stands on a line of its own.
SmallEdition with_last_line(std::uint16_t han) {
    SmallEdition small = jumped_edition();
    PlacedLine& last = small.hole().lines.back();
    last.line.starts_block = false;
    last.line.ends_block = true;
    last.line.fit.han = han;
    last.source.text = {{9}, {10}};
    return small;
}

TEST(JudgeLastLines, TellsALastLineOfOneHanWhereItStarts) {
    const SmallEdition small = with_last_line(1);
    const Diagnostics found = judge_last_lines(small.edition, small.filled);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].code, "single-han-line");
    EXPECT_EQ(found[0].spot, (SourceSpot{"stories/tram.md", 5, 10}));
}

TEST(JudgeLastLines, TwoHanAreEnough) {
    const SmallEdition small = with_last_line(2);
    EXPECT_TRUE(judge_last_lines(small.edition, small.filled).empty());
}

}  // namespace
}  // namespace banxin
