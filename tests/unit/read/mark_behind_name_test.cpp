// A comma of a Chinese keyboard behind a name: the mark is named, and the line shown as it should be.
#include <gtest/gtest.h>

#include "found.h"
#include "from_disk.h"
#include "made_edition.h"

namespace banxin {
namespace {

/// What is said of an edition with these frames on its first page, in its fifth line.
std::string frames_say(const std::string& frames) {
    const MadeEdition made;
    made.edition(frames, "top: library", "top: school");
    return first_words(made.read());
}

TEST(MarkBehindAName, OfAStoryIsNamed) {
    const MadeEdition made;
    made.write(
        "edition.yaml",
        "date: 2026-11-23\nnumber: 326\npages:\n- layout: front\n  frames:\n    lead: tram\n    side: market，\n- "
        "layout: inside\n  frames: {top: library}\n- layout: inside\n  frames: {top: school}\n");
    const auto read = made.read();
    EXPECT_EQ(refusals(read), Found{"7:17 full-width-syntax"});
    EXPECT_EQ(first_words(read),
              "here stands `，`, a full-width comma, behind a name / write the line as `side: market`");
}

TEST(MarkBehindAName, BetweenBracketsIsNamedToo) {
    const std::string words = "here stands `，`, a full-width comma, behind a name / write the line as ";
    EXPECT_EQ(frames_say("lead: {story: tram，}, side: market"),
              words + "`frames: {lead: {story: tram}, side: market}`");
    EXPECT_EQ(frames_say("lead: tram, side: market, guide: {refer: [library，]}"),
              words + "`frames: {lead: tram, side: market, guide: {refer: [library]}}`");
    EXPECT_EQ(frames_say("lead: {story: tram, jump: 3，}, side: market"),
              words + "`frames: {lead: {story: tram, jump: 3}, side: market}`");
}

TEST(MarkBehindAName, MayBeAnyThatNoNameEndsIn) {
    EXPECT_EQ(frames_say("lead: tram、, side: market"),
              "here stands `、`, an ideographic comma, behind a name / write the line as `frames: {lead: tram, side: "
              "market}`");
    const MadeEdition made;
    made.write(
        "edition.yaml",
        "date: 2026-11-23\nnumber: 326\npages:\n- layout: front，  # cover\n  frames: {lead: tram, side: market}\n");
    EXPECT_EQ(first_words(made.read()),
              "here stands `，`, a full-width comma, behind a name / write the line as `- layout: front  # cover`");
}

TEST(MarkBehindAName, HidesNoOtherMistake) {
    const MadeEdition made;
    made.write(
        "edition.yaml",
        "date: 2026-11-23\nnumber: 326\npages:\n- layout: front\n  frames:\n    lead: tram，\n    side: markte\n- "
        "frames: {top: library}\n");
    EXPECT_EQ(refusals(made.read()), (Found{"6:15 full-width-syntax", "7:11 missing-story", "8:3 missing-key"}));
}

std::string head_says(const std::string& line) {
    return first_words(manuscript_from("a.md", "---\nheadline: 题\n" + line + "\n---\n\n好。\n", {}));
}

TEST(MarkBehindAName, InAHeadIsNamed) {
    const std::string words = "here stands `，`, a full-width comma, behind a name / write the line as ";
    EXPECT_EQ(head_says("section: 要闻，"), words + "`section: 要闻`");
    EXPECT_EQ(head_says("byline: 本报记者 张三，"), words + "`byline: 本报记者 张三`");
    EXPECT_EQ(head_says("priority: 2，"), words + "`priority: 2`");
    EXPECT_EQ(head_says("pictures: [{file: tram.jpg，}]"), words + "`pictures: [{file: tram.jpg}]`");
}

TEST(MarkBehindAName, BetweenQuotationMarksIsToldWithoutALine) {
    EXPECT_EQ(head_says("section: \"要闻、\""),
              "`要闻、` ends in a mark that is no part of a name / take the mark out");
}

// Words of a head may end as they like.
TEST(MarkBehindAName, InATextIsLeftAlone) {
    EXPECT_EQ(head_says("kicker: 先去看看，\nshort: 看看，"), "nothing was wrong");
    EXPECT_EQ(head_says("section: 城事，乡事"), "nothing was wrong");
}

}  // namespace
}  // namespace banxin
