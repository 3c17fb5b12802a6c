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
    EXPECT_EQ(changes->parts[0].before.english(), "30/30 +3 cut 33字");
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

TEST(Changes, AreUnknownSinceWhatIsNoReport) {
    EXPECT_FALSE(changes_since("date: 2026-11-23", written({}, {})));
    EXPECT_FALSE(changes_since("{}", written({}, {})));
}

}  // namespace
}  // namespace banxin
