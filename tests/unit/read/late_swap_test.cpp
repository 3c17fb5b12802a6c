#include "read/edition/late_swap.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

const std::string kEdition =
    "# the day\r\n"
    "date: 2026-11-23\r\n"
    "\r\n"
    "pages:\r\n"
    "  - page: 1          # front\r\n"
    "    layout: front\r\n"
    "    frames:\r\n"
    "      lead: {story: tram, jump: 2/foot}   # the lead\r\n"
    "      second: \"market\"\r\n"
    "      strip: {ad: ferry.svg}\r\n"
    "  - page: 2\r\n"
    "    layout: back\r\n"
    "    frames:\r\n"
    "      feature: books\r\n"
    "      guide: {refer: [tram]}\r\n";

std::string changed(std::string text, const std::string& before, const std::string& after) {
    const std::size_t at = text.find(before);
    EXPECT_NE(at, std::string::npos) << before;
    return text.replace(at, before.size(), after);
}

std::string swapped(const std::string& a, const std::string& b, const std::string& text = kEdition) {
    const auto result = with_swapped({"edition.yaml", text}, a, b);
    return result ? *result : result.error().diagnostics.front().code;
}

std::string moved(const std::string& story, const std::string& frame, const std::string& text = kEdition) {
    const auto result = with_moved({"edition.yaml", text}, story, frame);
    return result ? *result : result.error().diagnostics.front().code;
}

TEST(LateSwap, ExchangesTwoStoriesAndNoOtherByte) {
    const std::string expected =
        changed(changed(kEdition, "{story: tram", "{story: books"), "feature: books", "feature: tram");
    EXPECT_EQ(swapped("tram", "books"), expected);
    EXPECT_EQ(swapped("1/lead", "2/feature"), expected);
    EXPECT_EQ(swapped("tram", "books", swapped("tram", "books")), kEdition) << "there and back";
}

TEST(LateSwap, ExchangesAQuotedNameWithItsQuotes) {
    const std::string expected =
        changed(changed(kEdition, "\"market\"", "books"), "feature: books", "feature: \"market\"");
    EXPECT_EQ(swapped("market", "books"), expected);
    EXPECT_EQ(swapped("market", "books", expected), kEdition) << "there and back";
}

TEST(LateSwap, BringsInAStoryThatStandsNowhere) {
    EXPECT_EQ(swapped("books", "ferry"), changed(kEdition, "feature: books", "feature: ferry"));
}

TEST(LateSwap, ExchangesPagesAndTheJumpsToThem) {
    EXPECT_EQ(swapped("1", "2"), changed(changed(changed(kEdition, "- page: 2", "- page: X"), "- page: 1", "- page: 2"),
                                         "- page: X", "- page: 1")
                                     .replace(kEdition.find("jump: 2/foot"), 12, "jump: 1/foot"));
}

TEST(LateSwap, IsRefusedForUnlikeThings) {
    EXPECT_EQ(swapped("1/lead", "1/strip"), "swap-unlike");
    EXPECT_EQ(swapped("nobody", "nothing"), "swap-unknown");
    EXPECT_EQ(swapped("1/lead", "9/lead"), "swap-unknown");
}

TEST(LateSwap, IsRefusedForOneThing) {
    EXPECT_EQ(swapped("tram", "tram"), "nothing-to-swap");
    EXPECT_EQ(swapped("tram", "1/lead"), "nothing-to-swap");
    EXPECT_EQ(swapped("2", "2"), "nothing-to-swap");
}

TEST(LateSwap, IsRefusedForAPageAndAStory) {
    EXPECT_EQ(swapped("1", "books"), "swap-unlike");
    EXPECT_EQ(swapped("books", "1/strip"), "swap-unlike");
}

// A page that is not there holds nothing that could be unlike.
TEST(LateSwap, NamesThePageThatIsNotThereAndThoseThatAre) {
    for (const auto& [a, b] : {std::pair{"1", "9"}, {"9", "1"}, {"books", "9"}, {"9", "8"}}) {
        const auto result = with_swapped({"edition.yaml", kEdition}, a, b);
        ASSERT_FALSE(result);
        const Diagnostic& told = result.error().diagnostics.front();
        EXPECT_EQ(told.code, "swap-unknown");
        EXPECT_NE(told.message.english().find("`9` is no story, frame or page"), std::string::npos) << a;
        EXPECT_NE(told.hint.english().find("a page's number: `1` or `2`"), std::string::npos) << told.hint.english();
    }
    EXPECT_EQ(swapped("1", "2/feature"), "swap-unlike");
    EXPECT_EQ(swapped("1", "2/empty"), "swap-unlike");
    EXPECT_EQ(swapped("1", "9/feature"), "swap-unknown");
}

TEST(LateSwap, SaysWhatTakesAStoryIntoAFrameThatHoldsNothing) {
    const auto result = with_swapped({"edition.yaml", kEdition}, "1/left", "books");
    ASSERT_FALSE(result);
    const Diagnostic& told = result.error().diagnostics.front();
    EXPECT_EQ(told.code, "swap-unknown");
    EXPECT_NE(told.message.english().find("nothing into the frame `1/left`"), std::string::npos);
    EXPECT_NE(told.hint.english().find("banxin move EDITION books 1/left"), std::string::npos);
}

TEST(LateMove, RenamesTheFrameOfItsPage) {
    EXPECT_EQ(moved("market", "1/third"), changed(kEdition, "second: \"market\"", "third: \"market\""));
}

TEST(LateMove, CarriesTheLineToAnotherPage) {
    const std::string line = "      second: \"market\"\r\n";
    const std::string after = "      guide: {refer: [tram]}\r\n";
    EXPECT_EQ(moved("market", "2/side"),
              changed(changed(kEdition, line, ""), after, after + "      side: \"market\"\r\n"));
}

TEST(LateMove, KeepsTheCommentOfTheLine) {
    EXPECT_NE(moved("tram", "2/side").find("      side: {story: tram, jump: 2/foot}   # the lead\r\n"),
              std::string::npos);
}

TEST(LateMove, IsRefusedWhereTheFrameIsTaken) {
    EXPECT_EQ(moved("market", "2/feature"), "frame-taken");
    EXPECT_EQ(moved("market", "3/feature"), "swap-unknown");
    EXPECT_EQ(moved("nobody", "2/feature"), "frame-taken");
    EXPECT_EQ(moved("nobody", "3/feature"), "swap-unknown");
}

TEST(LateMove, IsRefusedWhereFramesHaveNoLines) {
    const std::string flow =
        "pages:\n- {page: 1, layout: a, frames: {lead: tram}}\n- {page: 2, layout: b, frames: {lead: books}}\n";
    EXPECT_EQ(moved("tram", "2/side", flow), "yaml-not-spliced");
    EXPECT_EQ(moved("tram", "1/side", flow), changed(flow, "lead: tram", "side: tram"));
}

/// The words of a move or a swap that is refused, where the pages' frames are known.
std::string told_of(const Result<std::string>& result) {
    if (result) return "done";
    const Diagnostic& told = result.error().diagnostics.front();
    return told.message.english() + " / " + told.hint.english();
}

EditionBytes with_frames() {
    return {"edition.yaml",
            kEdition,
            {{"1", "lead", FrameKind::story},
             {"1", "second", FrameKind::story},
             {"1", "third", FrameKind::story},
             {"2", "feature", FrameKind::story},
             {"2", "foot", FrameKind::jumps}}};
}

TEST(LateSwap, AFrameWithoutItsPageIsToldWithIt) {
    const std::string words = "the frame `second` is named without its page / write `1/second`";
    EXPECT_EQ(told_of(with_moved({"edition.yaml", kEdition}, "books", "second")), words);
    EXPECT_EQ(told_of(with_swapped({"edition.yaml", kEdition}, "books", "second")), words);
    EXPECT_EQ(told_of(with_moved(with_frames(), "books", "third")),
              "the frame `third` is named without its page / write `1/third`");
}

TEST(LateSwap, AStoryIsMovedIntoAFrameAndNotToAPage) {
    EXPECT_EQ(told_of(with_moved(with_frames(), "books", "1")),
              "`1` is a page, and a story is moved into a frame / name the frame behind the page, as in `1/third`");
    EXPECT_EQ(told_of(with_moved(with_frames(), "books", "1/third")), "done");
}

TEST(LateSwap, AFrameForJumpsIsRefusedWhereTheFileIsUnchanged) {
    const auto moved = with_moved(with_frames(), "tram", "2/foot");
    EXPECT_EQ(told_of(moved),
              "frame `foot` is kept for stories that jump to this page / these frames are empty: `1/third`");
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().diagnostics.size(), 1U);
    EXPECT_EQ(moved.error().diagnostics.front().spot.line, 11) << "where page 2 begins";
    EXPECT_EQ(told_of(with_moved(with_frames(), "tram", "2/nowhere")),
              "page 2 has no frame `nowhere` / its frames are called `feature` and `foot`; these frames are empty: "
              "`1/third`");
}

TEST(LateSwap, AMoveIsOnlyAdvisedIntoAFrameThatTakesIt) {
    EXPECT_EQ(told_of(with_swapped(with_frames(), "1/lead", "2/foot")).find("banxin move"), std::string::npos);
    EXPECT_EQ(told_of(with_swapped(with_frames(), "1/lead", "1/nowhere")).find("banxin move"), std::string::npos);
    EXPECT_NE(told_of(with_swapped(with_frames(), "1/lead", "1/third")).find("banxin move EDITION tram 1/third"),
              std::string::npos);
    EXPECT_EQ(told_of(with_moved(with_frames(), "tram", "1/third")), "done");
}

TEST(LateSwap, AStoryThatIsMisspeltIsGuessed) {
    EXPECT_EQ(told_of(with_moved(with_frames(), "markte", "1/third")),
              "`markte` is no story, frame or page that edition.yaml names / did you mean `market`?");
}

}  // namespace
}  // namespace banxin
