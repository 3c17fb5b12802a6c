#include "read/story/fenced_text.h"

#include <gtest/gtest.h>

#include "found.h"
#include "from_disk.h"

namespace banxin {
namespace {

const std::string kHead = "---\nheadline: 早班船\n---\n";

Result<Story> story(const std::string& body) {
    return story_from("ferry.md", kHead + body, "pictures");
}

TEST(Asides, AFactBoxIsTakenOutOfTheText) {
    const auto read = story("渡口开船。\n\n::: facts 时刻\n- 渡口\n- 望潮\n:::\n\n灯亮了。\n");
    ASSERT_TRUE(read);
    EXPECT_EQ(plain_text(*read), "渡口开船。\n灯亮了。");
    ASSERT_TRUE(read->facts);
    EXPECT_EQ(read->facts->title, "时刻");
    ASSERT_EQ(read->facts->body.size(), 2u);
    EXPECT_EQ(read->facts->body[0].kind, BlockKind::list_item);
    EXPECT_EQ(read->facts->body[1].spot.line, 8);
}

TEST(Asides, AColonOfAChineseKeyboardIsToldOnce) {
    const auto read = story("渡口开船。\n\n：：： 资料框 时刻\n- 渡口\n：：：\n");
    ASSERT_FALSE(read);
    ASSERT_EQ(read.error().diagnostics.size(), 2u);
    EXPECT_EQ(read.error().diagnostics[0].code, "full-width-syntax");
    EXPECT_EQ(read.error().diagnostics[0].hint.english(), "write the line as `::: 资料框 时刻`");
    EXPECT_EQ(read.error().diagnostics[1].hint.english(), "write the line as `:::`");
    EXPECT_TRUE(story("渡口开船：：老人说。\n\n::：开船了\n"));
}

TEST(Asides, AMarkedQuoteIsPulledAndNoTextOfTheStory) {
    const auto read = story("渡口开船。\n\n> 潮水不等人。 {.pull}\n\n> 灯亮了。\n");
    ASSERT_TRUE(read);
    ASSERT_TRUE(read->pull);
    EXPECT_EQ(read->pull->words, "潮水不等人。");
    EXPECT_EQ(plain_text(*read), "渡口开船。\n灯亮了。");
}

TEST(Asides, MayBeMarkedInChinese) {
    const auto read = story("渡口开船。\n\n::: 资料框 时刻\n- 渡口\n:::\n\n> 潮水不等人。 {.引语}\n");
    ASSERT_TRUE(read) << first_words(read);
    EXPECT_EQ(plain_text(*read), "渡口开船。");
    ASSERT_TRUE(read->facts && read->pull);
    EXPECT_EQ(read->facts->title, "时刻");
    EXPECT_EQ(read->pull->words, "潮水不等人。");
    const auto fenced = story("渡口。\n\n::: 引语\n潮水不等人\n:::\n");
    ASSERT_TRUE(fenced && fenced->pull);
}

TEST(Asides, APullQuoteMayStandInTheHeadOrInAFence) {
    const auto in_head = story_from("a.md", "---\nheadline: 早班船\npull_quote: 潮水不等人\n---\n渡口。\n", "");
    ASSERT_TRUE(in_head && in_head->pull);
    EXPECT_EQ(in_head->pull->words, "潮水不等人");
    const auto fenced = story("渡口。\n\n::: pull\n潮水不等人\n:::\n");
    ASSERT_TRUE(fenced && fenced->pull);
    EXPECT_EQ(fenced->pull->words, "潮水不等人");
}

TEST(Asides, APullQuoteWithoutWordsIsToldWhereItStands) {
    for (const char* words : {"\"\"", "\"　 \""}) {
        const auto read =
            story_from("a.md", std::string("---\nheadline: 早班船\npull_quote: ") + words + "\n---\n渡口。\n", "");
        EXPECT_EQ(refusals(read), (Found{"3:13 aside-open"})) << words;
    }
}

TEST(Asides, AreClosedOnceAndKnown) {
    EXPECT_EQ(refusals(story("渡口。\n\n::: facts\n- 望潮\n")), (Found{"6:1 aside-open"}));
    EXPECT_EQ(refusals(story("渡口。\n\n:::\n")), (Found{"6:1 aside-open"}));
    EXPECT_EQ(refusals(story("渡口。\n\n::: fact\n望潮\n:::\n")), (Found{"6:1 unknown-aside"}));
    EXPECT_EQ(refusals(story("::: facts\n一\n:::\n\n::: facts\n二\n:::\n")), (Found{"8:1 aside-twice"}));
}

}  // namespace
}  // namespace banxin
