#include <gtest/gtest.h>

#include "base/unicode.h"
#include "files/disk_files.h"
#include "found.h"
#include "from_disk.h"
#include "read/story/mistyped_line.h"
#include "read/story/tidy_story.h"

namespace banxin {
namespace {

const std::string kHead = "---\nheadline: 题\n---\n\n";

/// A line of a manuscript as it should be; itself where nothing is mistyped in it.
std::string meant(const std::string& written) {
    const MistypedLine line = mistyped_line(to_utf32(written));
    std::u32string all;
    for (const std::u32string& part : line.meant) all += part;
    return line.parts.empty() ? written : to_utf8(all);
}

std::string words_of_body(const std::string& body) {
    return first_words(manuscript_from("a.md", kHead + body + "\n", {}));
}

Found found_in_body(const std::string& body) {
    const DiskFiles disk;
    PictureStore none;
    const auto read = read_manuscript({disk, none}, {"a.md", kHead + body + "\n", {}, copy_house(CopyMarks::mainland)});
    return read ? brief(read->warnings) : refusals(read);
}

TEST(MistypedMarks, OfAPictureAreMended) {
    for (const char* written : {"![说明]（a.jpg \"某 摄\"）", "![说明](a.jpg “某 摄”)", "!【说明】(a.jpg \"某 摄\")",
                                "！[说明](a.jpg \"某 摄\")", "![说明](a.jpg　\"某 摄\")", "！【说明】 （a.jpg“某 摄”）",
                                "![说明】(a.jpg \"某 摄”）", "!［说明］(a．jpg ‘某 摄’)"})
        EXPECT_EQ(meant(written), "![说明](a.jpg \"某 摄\")") << written;
    EXPECT_EQ(meant("！[说明](图/a.PNG)"), "![说明](图/a.PNG)");
    EXPECT_EQ(meant("![【资料】盐田](a（1）.jpg)"), "![【资料】盐田](a（1）.jpg)");
    EXPECT_EQ(meant("![说明](a.jpg \"（资料图）\")"), "![说明](a.jpg \"（资料图）\")");
}

TEST(MistypedMarks, OfSpansAreMended) {
    EXPECT_EQ(meant("他是[院长]｛.着重号｝。"), "他是[院长]{.着重号}。");
    EXPECT_EQ(meant("他是【院长】{.着重号}。"), "他是[院长]{.着重号}。");
    EXPECT_EQ(meant("［院长］｛．专名｝"), "[院长]{.专名}");
    EXPECT_EQ(meant("[汉字]{注音=“hàn zì”}"), "[汉字]{注音=\"hàn zì\"}");
    EXPECT_EQ(meant("[王宁]{均排＝4}"), "[王宁]{均排=4}");
    EXPECT_EQ(meant("[外[里]｛.dots｝]{.name}"), "[外[里]{.dots}]{.name}");
    EXPECT_EQ(meant("> 潮水退了。｛.引语｝"), "> 潮水退了。{.引语}");
}

TEST(MistypedMarks, OfCrossheadsAndBoldAreMended) {
    EXPECT_EQ(meant("＃＃ 小标题"), "## 小标题");
    EXPECT_EQ(meant("＃＃小标题"), "## 小标题");
    EXPECT_EQ(meant("　　＃＃　小标题"), "## 小标题");
    EXPECT_EQ(meant("＃ 小标题"), "# 小标题");
    EXPECT_EQ(meant("#＃ 小标题"), "## 小标题");
    EXPECT_EQ(meant("潮水＊＊退了＊＊。"), "潮水**退了**。");
    EXPECT_EQ(meant("**潮水＊＊退了"), "**潮水**退了");
}

TEST(MistypedMarks, AreErrorsThatNameTheMarkAndShowTheLine) {
    EXPECT_EQ(
        words_of_body("![说明]（a.jpg \"某 摄\"）"),
        "here stands `（`, a full-width parenthesis, where Markdown wants its own / write the line as `![说明](a.jpg "
        "\"某 摄\")`");
    EXPECT_EQ(words_of_body("他是【院长】{.着重号}。"),
              "here stands `【`, a Chinese bracket, where Markdown wants its own / write the line as "
              "`他是[院长]{.着重号}。`");
    EXPECT_EQ(found_in_body("　　＃＃　小标题"), Found{"5:3 full-width-syntax"});
    EXPECT_EQ(found_in_body("潮水＊＊退了＊＊。"), Found{"5:3 full-width-syntax"});
}

// What Markdown and the rules of copy say of such a line follows from the slip.
TEST(MistypedMarks, AreAllThatIsToldOfTheirLine) {
    EXPECT_EQ(found_in_body("昨日。\n\n！[说明](a.jpg)\n\n今日。"), Found{"7:1 full-width-syntax"});
    EXPECT_EQ(found_in_body("[院长]｛.着重号｝"), Found{"5:5 full-width-syntax"});
    EXPECT_EQ(found_in_body("[汉字]{注音=“hàn zì”}走了,他说。"), Found{"5:9 full-width-syntax"});
}

TEST(MistypedMarks, OfALongLineShowTheirPart) {
    std::string text = "他是[院长]｛.着重号｝，";
    for (int i = 0; i < 20; ++i) text += "潮水退了，船走了，";
    EXPECT_EQ(words_of_body(text),
              "here stands `｛`, a full-width brace, where Markdown wants its own / write `[院长]{.着重号}`");
}

TEST(MistypedMarks, BracesWithoutBracketsAreTold) {
    EXPECT_EQ(found_in_body("院长{.着重号}走了。"), Found{"5:3 span-syntax"});
    EXPECT_EQ(found_in_body("院长｛.着重号｝走了。"), Found{"5:3 span-syntax"});
    EXPECT_EQ(found_in_body("[院长] {.dots}走了。"), Found{"5:6 span-syntax"});
    EXPECT_EQ(found_in_body("> 潮水退了。{.引语}"), Found{});
}

TEST(MistypedMarks, CopyOfItsOwnStaysSilent) {
    for (const char* copy : {"【记者观察】潮水退了（见图）。",
                             "他走了！【说明】（见图）船也走了。",
                             "他走了！[注](见第3版)船也走了。",
                             "价格＊含税。",
                             "＊含税价。",
                             "＊＊ 含税价。",
                             "被告人李＊＊与王＊＊均未到庭。",
                             "欧阳＊＊、司马＊＊到庭。",
                             "电话138＊＊＊＊1234。",
                             "车牌京A＊＊诉京B＊＊。",
                             "＃雁汐港开潮＃成了热词。",
                             "＃ 雁汐港 ＃成了热词。",
                             "＃1机组并网。",
                             "＃ 1机组并网。",
                             "集合｛1，2｝。",
                             "集合{.5}。",
                             "｛文｝潮水退了。",
                             "他写了[笔记]（甲）。",
                             "［文］潮水退了。",
                             "【院长】｛甲｝。"}) {
        EXPECT_EQ(meant(copy), copy);
        EXPECT_TRUE(mistyped_line(to_utf32(copy)).loose_braces.empty()) << copy;
    }
}

TEST(MistypedMarks, TidyTouchesNoneOfThem) {
    const DiskFiles disk;
    PictureStore none;
    for (const char* body : {"![说明](a.jpg \"某 摄\"）", "[院长]｛.着重号｝", "！[说明](a.jpg)"}) {
        const Manuscript manuscript{"a.md", kHead + body + "\n", {}, copy_house(CopyMarks::mainland)};
        const auto tidied = tidy_manuscript({disk, none}, manuscript);
        ASSERT_FALSE(tidied) << body;
        EXPECT_EQ(refusals(tidied).size(), 1U) << body;
    }
}

}  // namespace
}  // namespace banxin
