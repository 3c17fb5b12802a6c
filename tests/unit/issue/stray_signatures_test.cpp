// Signatures that count for nothing are told of where they stand.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "issue/local_time.h"
#include "issue/signed_pages.h"
#include "read/edition/read_signatures.h"

namespace banxin {
namespace {

using ::testing::ElementsAre;

/// `3:24 unknown-stage: message / hint` of each, in a paper of the pages 1 and 2 with the stages 初审, 复审 and 付印.
std::vector<std::string> strays(const std::string& text) {
    const auto signatures = read_signatures(*clean_text("signatures.yaml", text));
    EXPECT_TRUE(signatures);
    std::vector<PageVersion> pages(2);
    pages[0].number = {1};
    pages[1].number = {2};
    std::vector<std::string> told;
    for (const Diagnostic& found : stray_signatures(*signatures, pages, {{"初审", "复审", "付印"}, true})) {
        EXPECT_EQ(found.severity, Severity::warning);
        told.push_back(std::to_string(found.spot.line) + ":" + std::to_string(found.spot.column) + " " + found.code +
                       ": " + found.message.english() + " / " + found.hint.english());
    }
    return told;
}

TEST(StraySignatures, AreNoneThatCount) {
    EXPECT_THAT(strays("- {page: 1, stage: 初审, name: 沈知微, sets: a, time: 2026-11-22T21:04:11+08:00}\n"
                       "- {page: 2, stage: 付印, name: 罗遥, sets: b}\n"),
                ElementsAre());
}

TEST(StraySignatures, AreOfAStageThatThePaperDoesNotHave) {
    EXPECT_THAT(
        strays("- {page: 1, stage: 初审查, name: 沈知微, sets: a}\n- {page: 1, stage: 四校, name: 罗遥, sets: a}\n"),
        ElementsAre("1:20 unknown-stage: this paper has no stage `初审查`: this signature counts for nothing / "
                    "did you mean `初审`?",
                    "2:20 unknown-stage: this paper has no stage `四校`: this signature counts for nothing / "
                    "choose `初审`, `复审` or `付印`"));
}

TEST(StraySignatures, AreOfAPageThatTheEditionDoesNotHave) {
    EXPECT_THAT(
        strays("- {page: 7, stage: 初审, name: 沈知微, sets: a}\n"),
        ElementsAre("1:10 unknown-page: the edition has no `page: 7`: this signature counts for nothing / write "
                    "the number of a page that it has: `1` or `2`"));
}

TEST(StraySignatures, AreOfNoTimeThatCanBeRead) {
    EXPECT_THAT(strays("- {page: 1, stage: 初审, name: 沈知微, sets: a, time: 昨晚九点}\n"),
                ElementsAre("1:50 not-a-time: `昨晚九点` is no time / write it as 2026-11-22T21:04:11+08:00"));
}

TEST(Time, IsOneThatThereIs) {
    EXPECT_TRUE(is_time("2026-11-22T21:04:11+08:00"));
    EXPECT_TRUE(is_time("2028-02-29T00:00:00-03:30"));
    for (const char* wrong : {"2026-02-29T21:04:11+08:00", "2026-11-22T24:04:11+08:00", "2026-11-22T21:60:11+08:00",
                              "2026-11-22T21:04:60+08:00", "2026-11-22T21:04:11+15:00", "2026-11-22T21:04:11+08:60",
                              "2026-11-22 21:04:11+08:00", "2026-11-22T21:04:11"})
        EXPECT_FALSE(is_time(wrong)) << wrong;
}

}  // namespace
}  // namespace banxin
