#include "check/changes.h"

#include <gmock/gmock.h>

#include "check/report_json.h"

namespace banxin {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// A story of one part on a page, so many lines over.
StoryReport story(const std::string& id, int page, int over) {
    PartReport part;
    part.page = PageNumber{page};
    part.page_label = std::to_string(page);
    part.frame = FrameId{"lead"};
    part.lines_available = part.lines_set = 30;
    part.lines_over = over;
    part.characters_to_cut = over * 11;
    StoryReport out;
    out.id = StoryId{id};
    out.headline = id;
    out.parts = {part};
    return out;
}

Diagnostic finding(const std::string& message, int line) {
    return {Severity::error, "overset", {"edition.yaml", line, 1}, verbatim(message), {}, PageNumber{1}};
}

std::string written(const std::vector<StoryReport>& stories, const Diagnostics& findings) {
    Report report;
    report.stories = stories;
    return report_json(report, findings);
}

TEST(Changes, AreNoneBetweenEqualReports) {
    const std::string report = written({story("tram", 1, 3)}, {finding("tram runs over", 7)});
    EXPECT_TRUE(changes_since(report, report)->none());
}

TEST(Changes, AreTheStoriesThatDiffer) {
    const auto changes = changes_since(written({story("tram", 1, 3), story("school", 2, 0)}, {}),
                                       written({story("tram", 1, 0), story("school", 2, 0)}, {}));
    ASSERT_TRUE(changes);
    ASSERT_THAT(changes->parts, SizeIs(1));
    EXPECT_EQ(changes->parts[0].before.english(), "30/30 +3 cut 33字 off the end");
    EXPECT_EQ(changes->parts[0].now.english(), "30/30");
}

TEST(Changes, NameWhatIsNewGoneAndMoved) {
    const auto changes = changes_since(written({story("tram", 1, 0), story("school", 2, 0)}, {}),
                                       written({story("market", 1, 0), story("school", 3, 0)}, {}));
    ASSERT_THAT(changes->parts, SizeIs(3));
    EXPECT_EQ(changes->parts[0].story + changes->parts[0].before.english(), "market");
    EXPECT_EQ(changes->parts[1].story + changes->parts[1].now.english(), "tram");
    EXPECT_EQ(changes->parts[2].before.english(), "lead on page 2, 30/30");
}

TEST(Changes, AFindingThatMovedInItsFileIsNone) {
    const auto changes =
        changes_since(written({}, {finding("a", 7), finding("b", 8)}), written({}, {finding("a", 9), finding("c", 8)}));
    EXPECT_THAT(changes->fresh, ElementsAre(1));
    ASSERT_THAT(changes->settled, SizeIs(1));
    EXPECT_EQ(changes->settled[0].message, "b");
    EXPECT_THAT(changes_on({PageNumber{2}}, *changes).settled, IsEmpty());
}

TEST(Changes, AFindingThatSaysOtherFiguresOfOneFrameHasChanged) {
    const auto changes = changes_since(written({}, {finding("frame `hole` is 5 lines too small for `dam`", 7),
                                                    finding("`tram` in `lead` is over", 8)}),
                                       written({}, {finding("frame `hole` is 3 lines too small for `dam`", 7)}));
    EXPECT_THAT(changes->fresh, IsEmpty());
    ASSERT_THAT(changes->changed, SizeIs(1));
    EXPECT_EQ(changes->changed[0].now, 0U);
    EXPECT_EQ(changes->changed[0].before, "frame `hole` is 5 lines too small for `dam`");
    ASSERT_THAT(changes->settled, SizeIs(1));
    EXPECT_EQ(changes->settled[0].message, "`tram` in `lead` is over");
}

TEST(Changes, AFrameThatIsTooSmallForAnotherStoryTooHasChanged) {
    const auto changes = changes_since(written({}, {finding("frame `hole` is too small for `dam`", 7)}),
                                       written({}, {finding("frame `hole` is too small for `dam` and `mill`", 7)}));
    EXPECT_THAT(changes->changed, SizeIs(1));
    EXPECT_THAT(changes->settled, IsEmpty());
}

TEST(Changes, AFindingThatNamesNothingHasChangedWhereItsFiguresHave) {
    const auto changes = changes_since(
        written({}, {finding("ads/fair.svg is 102 × 20 mm; its place", 7), finding("ads/rice2.svg is small", 7)}),
        written({}, {finding("ads/fair.svg is 102 × 28 mm; its place", 7), finding("ads/rice3.svg is small", 7)}));
    ASSERT_THAT(changes->changed, SizeIs(1));
    EXPECT_EQ(changes->changed[0].now, 0U);
    EXPECT_THAT(changes->fresh, ElementsAre(1));
}

TEST(Changes, AFindingOfAnotherFrameIsNew) {
    const auto changes = changes_since(written({}, {finding("story `dam` runs 5 lines over `lead`", 7)}),
                                       written({}, {finding("story `mill` runs 3 lines over `lead`", 7)}));
    EXPECT_THAT(changes->fresh, ElementsAre(0));
    EXPECT_THAT(changes->changed, IsEmpty());
    EXPECT_THAT(changes->settled, SizeIs(1));
}

TEST(Changes, EqualFindingsGoTogetherBeforeAnyThatOnlyNameTheSame) {
    const auto changes =
        changes_since(written({}, {finding("`dam` short in column 1", 7), finding("`dam` short in column 2", 7)}),
                      written({}, {finding("`dam` short in column 2", 7), finding("`dam` short in column 3", 7)}));
    ASSERT_THAT(changes->changed, SizeIs(1));
    EXPECT_EQ(changes->changed[0].now, 1U);
    EXPECT_EQ(changes->changed[0].before, "`dam` short in column 1");
}

TEST(Changes, AChangedFindingIsToldWithWhatItWas) {
    const Diagnostics now{finding("`mill` is new", 3), finding("`dam` runs 3 lines over", 7)};
    const auto changes = changes_since(written({}, {finding("`dam` runs 5 lines over", 7)}), written({}, now));
    const Diagnostics told = findings_told(*changes, now);
    ASSERT_THAT(told, SizeIs(2));
    EXPECT_EQ(told[0].message.english(), "`mill` is new");
    EXPECT_EQ(told[1].message.english(), "`dam` runs 3 lines over\n  before: `dam` runs 5 lines over");
    const std::string json = changes_json(*changes, {}, now);
    EXPECT_THAT(json, ::testing::HasSubstr("\"before\": \"`dam` runs 5 lines over\""));
}

TEST(Changes, AnErrorThatStandsIsToldAgain) {
    Diagnostic note = finding("`dam` may stay", 3);
    note.severity = Severity::note;
    const Diagnostics now{note, finding("`dam` runs 5 lines over", 7)};
    const auto changes = changes_since(written({}, now), written({}, now));
    EXPECT_TRUE(changes->none());
    EXPECT_THAT(changes->standing, ElementsAre(1));
    const Diagnostics told = findings_told(*changes, now);
    ASSERT_THAT(told, SizeIs(1));
    EXPECT_EQ(told[0].message.english(), "`dam` runs 5 lines over");
}

TEST(Changes, AreUnknownSinceWhatIsNoReport) {
    EXPECT_FALSE(changes_since("date: 2026-11-23", written({}, {})));
    EXPECT_FALSE(changes_since("{}", written({}, {})));
}

}  // namespace
}  // namespace banxin
