#include <gtest/gtest.h>

#include "found.h"
#include "from_disk.h"

namespace banxin {
namespace {

using Stages = std::vector<std::string>;

Result<Paper> with(const std::string& rest) {
    return paper_from({"paper.yaml", "name: 雁汐日报\n" + rest});
}

TEST(Review, HasFourStagesAndFourNamesWhereNothingIsSaid) {
    const auto paper = with("");
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->review.stages, (Stages{"初审", "复审", "终审", "付印"}));
    EXPECT_TRUE(paper->review.distinct);
}

TEST(Review, HasTheStagesOfTheHouse) {
    const auto paper = with("review: {stages: [一校, 二校], distinct: no}\n");
    ASSERT_TRUE(paper) << first_words(paper);
    EXPECT_EQ(paper->review.stages, (Stages{"一校", "二校"}));
    EXPECT_FALSE(paper->review.distinct);
}

TEST(Review, IsWrittenInChineseToo) {
    const auto paper = with("审签: {审次: [一校, 二校], 各由一人: 否}\n");
    ASSERT_TRUE(paper) << first_words(paper);
    EXPECT_EQ(paper->review.stages, (Stages{"一校", "二校"}));
    EXPECT_FALSE(paper->review.distinct);
}

TEST(Review, WithoutAStageOrWithOneTwiceIsRefused) {
    EXPECT_EQ(with("review: {stages: []}\n").error().diagnostics.at(0).code, "no-stages");
    EXPECT_EQ(with("review: {stages: [一校, 一校]}\n").error().diagnostics.at(0).code, "stage-twice");
}

// Who writes a figure means how many there are; nobody would ever find a page signed in the stage `5`.
TEST(Review, WhoseStagesAreNotNamedIsRefusedWhereThatStands) {
    EXPECT_EQ(refusals(with("review: {stages: 5}\n")), Found{"2:18 not-a-list"});
    EXPECT_EQ(refusals(with("审签: {审次: 5}\n")), Found{"2:10 not-a-list"});
    EXPECT_EQ(refusals(with("审签: {审次: 初审}\n")), Found{"2:10 not-a-list"});
    EXPECT_EQ(refusals(with("审签: {审次: [初审, 5]}\n")), Found{"2:15 not-a-text"});
    EXPECT_TRUE(with("审签: {审次: [\"1\", \"2\"]}\n"));
}

}  // namespace
}  // namespace banxin
