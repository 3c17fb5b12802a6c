#include "check/link_ledger.h"

#include <gmock/gmock.h>

#include "small_edition.h"

namespace banxin {
namespace {

using testing::HasSubstr;

std::string broken(const SmallEdition& small) {
    const Diagnostics found = link_ledger(small.edition, small.filled);
    return found.empty() ? "" : found.front().message.english();
}

PlacedPointer pointer_to(int page, std::string words) {
    return {{"tram"}, {page}, std::move(words), {}, true};
}

TEST(LinkLedger, AcceptsAJumpThatIsAnsweredOnThePageItNames) {
    EXPECT_EQ(broken(jumped_edition()), "");
}

TEST(LinkLedger, AcceptsAStoryThatStandsWhole) {
    SmallEdition small = jumped_edition();
    small.without_jump(10);
    EXPECT_EQ(broken(small), "");
}

TEST(LinkLedger, RefusesAJumpToAPageWithoutContinuation) {
    SmallEdition small = jumped_edition();
    small.hole().parts.clear();
    EXPECT_THAT(broken(small), HasSubstr("jumps from page 1 to page 2, where no continuation stands"));
}

TEST(LinkLedger, LeavesAJumpThatIsReportedUnplacedToOthers) {
    SmallEdition small = jumped_edition();
    small.hole().parts.clear();
    small.filled.unplaced = {{{"tram"}, {1}, {"lead"}, 2, 4}};
    EXPECT_EQ(broken(small), "");
}

TEST(LinkLedger, RefusesAJumpToAnotherPageThanTheContinuations) {
    SmallEdition small = jumped_edition();
    small.before().jumps_to = PageNumber{3};
    EXPECT_THAT(broken(small), HasSubstr("sends the reader to page 3, but the continuation stands on page 2"));
}

TEST(LinkLedger, RefusesPrintedWordsWithAnotherNumber) {
    SmallEdition small = jumped_edition();
    small.before().jump_words = "下转▶3版";
    EXPECT_THAT(broken(small), HasSubstr("prints `下转▶3版` for a jump to page 2"));
}

TEST(LinkLedger, AcceptsWordsThatNeverNameAPage) {
    SmallEdition small = jumped_edition();
    small.edition.paper.jump.to = "下转末版";
    small.before().jump_words = "下转末版";
    EXPECT_EQ(broken(small), "");
}

TEST(LinkLedger, ReadsTheHousesPageLabels) {
    SmallEdition small = jumped_edition();
    small.edition.paper.jump.label = {Numerals::arabic, "A", 2};
    small.before().jump_words = "下转▶A02版";
    small.after().from_words = "◀上接A01版";
    EXPECT_EQ(broken(small), "");
}

TEST(LinkLedger, RefusesAContinuationThatNamesAnotherPage) {
    SmallEdition small = jumped_edition();
    small.after().comes_from = PageNumber{4};
    EXPECT_THAT(broken(small), HasSubstr("says that it comes from page 4, but it comes from page 1"));
}

TEST(LinkLedger, RefusesAContinuationWithoutFromLine) {
    SmallEdition small = jumped_edition();
    small.after().comes_from.reset();
    EXPECT_THAT(broken(small), HasSubstr("does not say where it comes from"));
}

TEST(LinkLedger, RefusesAContinuationThatNothingLeadsTo) {
    SmallEdition small = jumped_edition();
    small.before().jumps_to.reset();
    EXPECT_THAT(broken(small), HasSubstr("goes on on page 2, but page 1 does not say so"));
}

TEST(LinkLedger, RefusesAContinuationWithoutStart) {
    SmallEdition small = jumped_edition();
    small.lead().parts.clear();
    EXPECT_THAT(broken(small), HasSubstr("continuation 1 stands on page 2, but 0 parts lead to it"));
}

TEST(LinkLedger, AcceptsAPointerToThePageWhereTheStoryStarts) {
    SmallEdition small = jumped_edition();
    small.hole().pointers = {pointer_to(1, "刊1版▶")};
    EXPECT_EQ(broken(small), "");
}

TEST(LinkLedger, RefusesAPointerToAnotherPage) {
    SmallEdition small = jumped_edition();
    small.hole().pointers = {pointer_to(2, "刊2版▶")};
    EXPECT_THAT(broken(small), HasSubstr("points with `刊2版▶` to page 2, but the story starts on page 1"));
}

TEST(LinkLedger, RefusesAPointerToAStoryThatStandsNowhere) {
    SmallEdition small = jumped_edition();
    small.hole().pointers = {{{"ghost"}, {1}, "刊1版▶", {}, true}};
    EXPECT_THAT(broken(small), HasSubstr("story `ghost`: page 2 points to it, but it stands on no page"));
}

}  // namespace
}  // namespace banxin
