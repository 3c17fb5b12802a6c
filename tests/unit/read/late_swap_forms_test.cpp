// Ways in which an edition.yaml may be written, and words by which a command may call its pages.
#include <gtest/gtest.h>

#include "read/edition/late_swap.h"

namespace banxin {
namespace {

std::string answer(const Result<std::string>& result) {
    if (result) return *result;
    const Diagnostic& told = result.error().diagnostics.front();
    return told.code + ": " + told.message.english() + " / " + told.hint.english();
}

std::string swapped_in(const std::string& text, const std::string& a, const std::string& b) {
    return answer(with_swapped({"edition.yaml", text}, a, b));
}

std::string moved_in(const std::string& text, const std::string& story, const std::string& frame) {
    return answer(with_moved({"edition.yaml", text}, story, frame));
}

TEST(LateSwapForms, AQuotedNameOfAFrameGoesWithItsLine) {
    EXPECT_EQ(moved_in("pages:\n- page: 1\n  frames:\n    \"lead\": tram # the day's\n    'second': market\n"
                       "- page: 2\n  frames:\n    feature: \"books\"\n",
                       "tram", "2/side"),
              "pages:\n- page: 1\n  frames:\n    'second': market\n"
              "- page: 2\n  frames:\n    feature: \"books\"\n    \"side\": tram # the day's\n");
}

TEST(LateSwapForms, ChineseKeysAreReadLikeEnglishOnes) {
    const std::string text =
        "版面:\n- 版: 1\n  框:\n    头条: {稿件: tram, 转: 2}\n- 版: 2\n  框:\n    头条: {稿件: books, 转: {版: 1}} # "
        "尾注\n";
    EXPECT_EQ(swapped_in(text, "tram", "books"),
              "版面:\n- 版: 1\n  框:\n    头条: {稿件: books, 转: 2}\n- 版: 2\n  框:\n"
              "    头条: {稿件: tram, 转: {版: 1}} # 尾注\n");
    EXPECT_EQ(swapped_in(text, "1", "2"),
              "版面:\n- 版: 2\n  框:\n    头条: {稿件: tram, 转: 1}\n- 版: 1\n  框:\n"
              "    头条: {稿件: books, 转: {版: 2}} # 尾注\n");
    EXPECT_EQ(moved_in(text, "tram", "2/边栏"),
              "版面:\n- 版: 1\n  框:\n- 版: 2\n  框:\n    头条: {稿件: books, 转: {版: 1}} # 尾注\n"
              "    边栏: {稿件: tram, 转: 2}\n");
}

TEST(LateSwapForms, AMapOfSeveralLinesGoesWhole) {
    EXPECT_EQ(moved_in("pages:\n- page: 1\n  frames:\n    lead: {story: tram, # first\n           jump: 3}\n"
                       "    second: market\n- page: 2\n  frames:\n    feature: {story: books,\n      jump: 3}\n",
                       "tram", "2/side"),
              "pages:\n- page: 1\n  frames:\n    second: market\n- page: 2\n  frames:\n    feature: {story: books,\n"
              "      jump: 3}\n    side: {story: tram, # first\n           jump: 3}\n");
}

TEST(LateSwapForms, AStoryThatStandsNowhereIsMovedIntoAFrame) {
    const std::string text = "pages:\n- page: 1\n  frames:\n    lead: tram\n- page: 3\n  frames:\n    feature: books\n";
    EXPECT_EQ(moved_in(text, "dance", "3/随笔"), text + "    随笔: dance\n");
    EXPECT_EQ(moved_in(text, "trom", "3/随笔"),
              "swap-unknown: `trom` is no story, frame or page that edition.yaml names / did you mean `tram`?");
    EXPECT_EQ(answer(with_moved({"edition.yaml", text, {}, {}, {"trom"}}, "trom", "3/随笔")),
              text + "    随笔: trom\n");
    EXPECT_EQ(
        moved_in("pages:\n- {page: 1, frames: {lead: tram, second: {story: books, jump: 2} }}\n", "dance", "1/third"),
        "pages:\n- {page: 1, frames: {lead: tram, second: {story: books, jump: 2}, third: dance }}\n");
    EXPECT_EQ(moved_in("pages:\n- {page: 1, frames: {}} # none\n", "dance", "1/lead"),
              "pages:\n- {page: 1, frames: {lead: dance}} # none\n");
}

TEST(LateSwapForms, AManuscriptThatIsCalledAsAFrameIsTheManuscript) {
    const std::string text = "pages:\n- page: 1\n  frames: {lead: tram, notice: market}\n";
    EXPECT_EQ(answer(with_swapped({"edition.yaml", text, {}, {}, {"notice"}}, "tram", "notice")),
              "pages:\n- page: 1\n  frames: {lead: notice, notice: market}\n");
    EXPECT_EQ(swapped_in(text, "tram", "notice").substr(0, 12), "swap-unknown");
}

TEST(LateSwapForms, QuotationMarksStayWithWhatTheyStandRound) {
    const std::string text = "pages:\n- page: 1\n  frames: {lead: '头条', second: \"二条\", third: market}\n";
    EXPECT_EQ(swapped_in(text, "头条", "二条"),
              "pages:\n- page: 1\n  frames: {lead: \"二条\", second: '头条', third: market}\n");
    EXPECT_EQ(swapped_in(text, "二条", "market"),
              "pages:\n- page: 1\n  frames: {lead: '头条', second: market, third: \"二条\"}\n");
    EXPECT_EQ(swapped_in(text, "二条", "dance"),
              "pages:\n- page: 1\n  frames: {lead: '头条', second: \"dance\", third: market}\n");
    EXPECT_EQ(swapped_in(text, "头条", "an editor's"),
              "pages:\n- page: 1\n  frames: {lead: \"an editor's\", second: \"二条\", third: market}\n");
}

TEST(LateSwapForms, AListThatALineHasLeftEmptyTakesOneAgain) {
    const std::string text = "pages:\n- page: 1\n  frames:\n    lead: tram\n- frames: # none yet\n  page: 2\n";
    const std::string moved = "pages:\n- page: 1\n  frames:\n- frames: # none yet\n    lead: tram\n  page: 2\n";
    EXPECT_EQ(moved_in(text, "tram", "2/lead"), moved);
    EXPECT_EQ(moved_in(moved, "tram", "1/lead"), text);
    EXPECT_EQ(moved_in("pages:\n- page: 1\n  frames:\n    lead: tram\n- page: 2\n  frames:", "tram", "2/side"),
              "pages:\n- page: 1\n  frames:\n- page: 2\n  frames:\n    side: tram\n");
}

TEST(LateSwapForms, NamesThatYamlWouldTakeForSomethingElseAreQuoted) {
    EXPECT_EQ(swapped_in("pages:\n- page: 1\n  frames: {lead: \"#1 tram\", second: market}\n", "1/lead", "1/second"),
              "pages:\n- page: 1\n  frames: {lead: market, second: \"#1 tram\"}\n");
    EXPECT_EQ(swapped_in("pages:\n- page: 1\n  frames: {lead: tram}\n", "tram", "a, b: c"),
              "pages:\n- page: 1\n  frames: {lead: \"a, b: c\"}\n");
}

TEST(LateSwapForms, WhatHasAnAnchorIsRefusedAndAnAliasIsRead) {
    const std::string anchored = "pages:\n- page: 1\n  frames:\n    lead: &first tram\n    second: market\n";
    EXPECT_EQ(swapped_in(anchored, "tram", "market").substr(0, 16), "yaml-not-spliced");
    const std::string alias = "pages:\n- page: 1\n  frames:\n    lead: &first tram\n    second: *first\n";
    EXPECT_EQ(swapped_in(alias, "1/lead", "1/second").substr(0, 10), "yaml-alias");
}

TEST(LateSwapForms, APageWithoutANumberIsCalledByItsPlace) {
    const std::string text =
        "pages:\n- frames: {lead: tram}\n- page: 2-3\n  frames: {lead: books}\n- frames: {lead: market}\n";
    EXPECT_EQ(swapped_in(text, "1/lead", "4/lead"),
              "pages:\n- frames: {lead: market}\n- page: 2-3\n  frames: {lead: books}\n- frames: {lead: tram}\n");
    EXPECT_EQ(swapped_in(text, "1", "4"), "yaml-not-spliced: page 1 has no number in edition.yaml / write `page: 1`");
}

const std::string kTwoBooks =
    "pages:\n- {page: 1, book: A, frames: {lead: {story: tram, jump: B01/rest}}}\n"
    "- {page: 2, book: A, frames: {lead: {story: books, jump: 3}}}\n"
    "- {page: 3, book: B, frames: {lead: {story: market, jump: {page: A01}}}}\n";

EditionBytes two_books() {
    return {"edition.yaml",
            kTwoBooks,
            {},
            {{"1", {"1", "1", "A01", "A01", "A01-A01"}},
             {"2", {"2", "2", "A02", "A02", "A02-A02"}},
             {"3", {"3", "3", "B01", "B01", "B01-B01"}}}};
}

// What leads to a page by its label follows it; each page is in the part of the paper that its number lies in.
TEST(LateSwapForms, PagesAndJumpsMayBeCalledByLabels) {
    const std::string swapped =
        "pages:\n- {page: 3, book: B, frames: {lead: {story: tram, jump: A01/rest}}}\n"
        "- {page: 2, book: A, frames: {lead: {story: books, jump: 1}}}\n"
        "- {page: 1, book: A, frames: {lead: {story: market, jump: {page: B01}}}}\n";
    EXPECT_EQ(answer(with_swapped(two_books(), "1", "3")), swapped);
    EXPECT_EQ(answer(with_swapped(two_books(), "B01", "A01")), swapped);
    EXPECT_EQ(
        answer(with_swapped(two_books(), "A02/lead", "B01/lead")).find("story: market, jump: 3") == std::string::npos,
        false);
}

TEST(LateSwapForms, EitherPageOfASpreadMeansTheSpread) {
    const std::string text =
        "pages:\n- {page: 2-3, frames: {lead: {story: tram, jump: 5}}}\n- {page: 4-5, frames: {lead: {story: books, "
        "jump: 2}}}\n";
    const EditionBytes edition{
        "edition.yaml", text, {}, {{"2-3", {"2", "3", "02", "03", "02-03"}}, {"4-5", {"4", "5", "04", "05", "04-05"}}}};
    EXPECT_EQ(answer(with_swapped(edition, "2", "5")),
              "pages:\n- {page: 4-5, frames: {lead: {story: tram, jump: 3}}}\n"
              "- {page: 2-3, frames: {lead: {story: books, jump: 4}}}\n");
}

TEST(LateSwapForms, PagesThatMakeThemselvesUpKeepWhatStandsOnThemByTheirNumber) {
    const std::string text = "pages:\n- {page: 1, make_up: {stories: [tram]}}\n- {page: 2, frames: {lead: books}}\n";
    EXPECT_EQ(swapped_in(text, "2", "1").substr(0, 36), "swap-unlike: page 1 makes itself up:");
    EXPECT_EQ(
        swapped_in(
            "pages:\n- {page: 1, make_up: {stories: [tram], jumps: {to: 3, most: 2}}}\n- {page: 2}\n- {page: 3}\n", "2",
            "3"),
        "pages:\n- {page: 1, make_up: {stories: [tram], jumps: {to: 2, most: 2}}}\n- {page: 3}\n- {page: 2}\n");
}

TEST(LateSwapForms, AFrameThatIsNotThereIsAnsweredWithThoseThatAre) {
    const std::string text = "pages:\n- {page: 1, frames: {lead: tram}}\n- {page: 2, frames: {feature: books}}\n";
    const EditionBytes edition{"edition.yaml",
                               text,
                               {{"1", "lead", FrameKind::story},
                                {"2", "feature", FrameKind::story},
                                {"2", "rest", FrameKind::jumps},
                                {"2", "bank", FrameKind::ad}}};
    const std::string there =
        "page 2 has no frame `side` / its frames are called `feature`, `rest` and `bank`; no frame is empty; `banxin "
        "swap` "
        "exchanges what stands in two frames";
    EXPECT_EQ(answer(with_moved(edition, "tram", "2/side")), "unknown-frame: " + there);
    EXPECT_EQ(answer(with_swapped(edition, "tram", "2/side")), "swap-unknown: " + there);
}

TEST(LateSwapForms, TargetsThatMeanNothingAreRefused) {
    const std::string text = "pages:\n- page: 1\n  frames:\n    lead: tram\n- page: 2\n  layout: back\n";
    for (const char* place : {"9/lead", "/lead", "lead", "", "/", "2/", "x/lead"})
        EXPECT_EQ(moved_in(text, "tram", place).substr(0, 13), "swap-unknown:") << place;
    EXPECT_EQ(moved_in(text, "tram", "2/lead").substr(0, 76),
              "yaml-not-spliced: edition.yaml puts nothing into the frames of page 2 yet / ");
    EXPECT_EQ(moved_in(text, "tram", "1/lead").substr(0, 12), "frame-taken:");
}

}  // namespace
}  // namespace banxin
