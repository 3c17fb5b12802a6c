// What an editor has written as one says it, and what to write for it.
#include <gtest/gtest.h>

#include <algorithm>

#include "found.h"
#include "made_edition.h"
#include "read/edition/jump_meant.h"
#include "read/layout/read_span.h"
#include "read/text/written_number.h"

namespace banxin {
namespace {

TEST(MeantValues, NumbersInFiguresAndInChinese) {
    EXPECT_EQ(written_number("12"), 12);
    EXPECT_EQ(written_number("１２"), 12);
    EXPECT_EQ(written_number("十二"), 12);
    EXPECT_EQ(written_number("两"), 2);
    for (const char* none : {"", "头条", "十二版", "3.5", "99999"}) EXPECT_EQ(written_number(none), std::nullopt);
    EXPECT_EQ(numbers_among("1至12栏"), (std::vector<int>{1, 12}));
}

TEST(MeantValues, PagesThatAJumpLeadsTo) {
    for (const char* third : {"三版", "第三版", "三", "3版", "第3版", "转第三版", "转到3版", "第 3 版", "３版"})
        EXPECT_EQ(jump_meant(third), "3") << third;
    EXPECT_EQ(jump_meant("十二版"), "12");
    EXPECT_EQ(jump_meant("B03版"), "B03");
    EXPECT_EQ(jump_meant("三版/左栏"), "3/左栏");
    for (const char* none : {"以后", "头条", ""}) EXPECT_EQ(jump_meant(none), "") << none;
}

std::string of_jump(const std::string& target) {
    const MadeEdition made;
    made.edition("lead: {story: tram, jump: " + target + "}, side: market, guide: {refer: library}", "top: library",
                 "top: school");
    return first_words(made.read());
}

TEST(MeantValues, AJumpToAPageInWordsIsShownInFigures) {
    const std::string is_none =
        " is no jump: a jump is a page's number or label, a frame of that page (`3/left`), `auto` or `no`";
    EXPECT_EQ(of_jump("二版"), "`二版`" + is_none + " / write `jump: 2`");
    EXPECT_EQ(of_jump("以后"), "`以后`" + is_none);
}

TEST(MeantValues, AFrameInFullWidthBracesIsToldOfThem) {
    MadeEdition made;
    made.edition("lead: ｛story：tram｝, side: market, guide: {refer: library}", "top: library", "top: school");
    const auto read = made.read();
    ASSERT_FALSE(read);
    const auto& told = read.error().diagnostics;
    const auto missing = std::ranges::find(told, "missing-story", &Diagnostic::code);
    ASSERT_NE(missing, told.end());
    EXPECT_NE(missing->hint.english().find("full-width"), std::string::npos);
}

std::string of_span(const std::string& text) {
    YamlNode node;
    node.kind = YamlKind::text;
    node.text = text;
    Findings findings;
    read_span(node, findings);
    return findings.list.empty() ? "nothing" : findings.list.front().hint.english();
}

TEST(MeantValues, SpansAsAListOrInWords) {
    for (const char* two : {"1、2", "1，2", "1,2", "1, 2", "1至2", "1到2栏", "1—2", "第1-2栏", "1 2"})
        EXPECT_EQ(of_span(two), "write 1-2") << two;
    EXPECT_EQ(of_span("1、2、3"), "write 1-3");
    EXPECT_EQ(of_span("9-30行"), "write 9-30");
    EXPECT_EQ(of_span("3栏"), "write 3");
    for (const char* none : {"1、3", "全部", "0、1", "1.5"})
        EXPECT_EQ(of_span(none), "write 1-4, or 5 alone; counting starts at 1") << none;
}

TEST(MeantValues, AWholeNumberInChinese) {
    const MadeEdition made;
    made.write("edition.yaml", "date: 2026-11-23\npages:\n- {page: 二, layout: front, frames: {lead: tram}}\n");
    EXPECT_EQ(first_words(made.read()), "`二` is not a whole number / write 2, in figures and without a unit");
}

TEST(MeantValues, AFrameThatHoldsNothing) {
    const MadeEdition made;
    for (const char* word : {"无", "空", "none"}) {
        made.edition(std::string("lead: tram, side: ") + word + ", guide: {refer: library}", "top: library",
                     "top: school");
        EXPECT_EQ(first_words(made.read()), "there is no story `" + std::string(word) +
                                                "` / for a frame that stays empty write nothing behind its colon, or "
                                                "leave its line out");
    }
}

TEST(MeantValues, SeveralStoriesToPointTo) {
    const MadeEdition made;
    made.write("edition.yaml",
               "date: 2026-11-23\npages:\n- layout: front\n  frames:\n    lead: tram\n    side: market\n    guide:\n"
               "      refer: library、school\n- {layout: inside, frames: {top: library}}\n"
               "- {layout: inside, frames: {top: school}}\n");
    EXPECT_EQ(first_words(made.read()),
              "there is no story `library、school` to point to / for several stories write `refer: [library, school]`");
}

}  // namespace
}  // namespace banxin
