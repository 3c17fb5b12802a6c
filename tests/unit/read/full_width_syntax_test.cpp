#include <gtest/gtest.h>

#include "base/unicode.h"
#include "found.h"
#include "from_disk.h"
#include "made_edition.h"
#include "read/layout/read_template.h"
#include "read/yaml/line_as_meant.h"
#include "support/temporary_folder.h"

namespace banxin {
namespace {

std::string story_says(const std::string& head) {
    return first_words(manuscript_from("a.md", "---\n" + head + "\n---\n\n好。\n", {}));
}

std::string paper_says(const std::string& text) {
    return first_words(paper_from({"paper.yaml", text}));
}

TEST(FullWidthSyntax, OfAHeadlineIsNamed) {
    const std::string words =
        "here stands `：`, a full-width colon, where YAML wants its own / write the line as `headline: 潮水退了`";
    EXPECT_EQ(story_says("headline：潮水退了"), words);
    EXPECT_EQ(story_says("headline： 潮水退了"), words);
    EXPECT_EQ(story_says("kicker: 今晨\nheadline：潮水退了"), words);
    EXPECT_EQ(story_says("headline：潮水退了\nkicker: 今晨"), words);
    EXPECT_EQ(story_says("kicker: 今晨\nheadline：潮水退了\ndeck: 船走了"), words);
}

TEST(FullWidthSyntax, IsToldAtTheMark) {
    EXPECT_EQ(refusals(manuscript_from("a.md", "---\nkicker: 今晨\nheadline：潮水退了\n---\n\n好。\n", {})),
              Found{"3:9 full-width-syntax"});
}

TEST(FullWidthSyntax, OfEveryLineIsToldAtOnce) {
    const std::string paper =
        "name：雁汐日报\npage:\n  size： 390mm 545mm\n  margins： {top: 1mm}\nheadlines:\n  grades:\n    1: {sizes: "
        "[36pt，28pt]}\n"
        "jump： {least_before： 3行}\n";
    EXPECT_EQ(refusals(paper_from({"paper.yaml", paper})),
              (Found{"1:5 full-width-syntax", "2:1 unknown-key", "3:7 full-width-syntax", "4:10 full-width-syntax",
                     "7:21 full-width-syntax", "8:5 full-width-syntax"}));
    EXPECT_EQ(
        refusals(manuscript_from("a.md", "---\nkicker： 今晨\nheadline：潮水退了\ndeck： 一：二\n---\n\n好。\n", {})),
        (Found{"2:7 full-width-syntax", "3:9 full-width-syntax", "4:5 full-width-syntax"}));
}

TEST(FullWidthSyntax, BetweenBrackets) {
    EXPECT_EQ(
        paper_says("name: 雁汐日报\nheadlines: {grades: {1: {sizes: [36pt，28pt]}}}"),
        "here stands `，`, a full-width comma, where YAML wants its own / write the line as `headlines: {grades: {1: "
        "{sizes: [36pt, 28pt]}}}`");
    EXPECT_EQ(
        paper_says("name: 雁汐日报\njump: {least_before：3行}"),
        "here stands `：`, a full-width colon, where YAML wants its own / write the line as `jump: {least_before: "
        "3行}`");
    EXPECT_EQ(
        paper_says("name: 雁汐日报\njump: ｛least_before: 3行｝"),
        "here stands `｛`, a full-width brace, where YAML wants its own / write the line as `jump: {least_before: "
        "3行}`");
}

std::string paper_is_meant(const std::string& written) {
    const std::string words = paper_says("name: 雁汐日报\n" + written);
    const std::size_t line = words.find("write the line as `");
    return line == std::string::npos ? words : words.substr(line + 19, words.size() - line - 20);
}

TEST(FullWidthSyntax, OfASemicolonInAMap) {
    EXPECT_EQ(
        paper_says("name: 雁汐日报\njump: {least_before； 3行}"),
        "here stands `；`, a full-width semicolon, where YAML wants its own / write the line as `jump: {least_before: "
        "3行}`");
    EXPECT_EQ(paper_is_meant("jump; {least_before: 3行}"), "jump: {least_before: 3行}");
    EXPECT_EQ(paper_is_meant("jump；{least_before: 3行； least_after: 3行}"),
              "jump: {least_before: 3行, least_after: 3行}");
}

// As it stands the line is what YAML takes: a span, or a list of its own.
TEST(FullWidthSyntax, OfSeveralValuesInAMapShowsASpanOrAList) {
    const auto meant = [](const std::string& line) { return to_utf8(line_as_meant(to_utf32(line), {}).line); };
    EXPECT_EQ(meant("- {框名: 头条, 栏: 1、2, 行: 1-9}"), "- {框名: 头条, 栏: 1-2, 行: 1-9}");
    EXPECT_EQ(meant("- {columns: ３，４}"), "- {columns: 3-4}");
    EXPECT_EQ(meant("框: {导读: clinic、school}"), "框: {导读: [clinic, school]}");
    EXPECT_EQ(meant("框: {导读: clinic、school, 标题: 今日}"), "框: {导读: [clinic, school], 标题: 今日}");
    EXPECT_EQ(meant("审签: {审次: 一审、二审、三审，各由一人: 是}"), "审签: {审次: [一审, 二审, 三审], 各由一人: 是}");
    EXPECT_EQ(meant("框: {头条: {稿件: tram，转: 3}}"), "框: {头条: {稿件: tram, 转: 3}}");
    EXPECT_EQ(meant("框: {头条: {导读: tram, 标题: 好，真好}}"), "框: {头条: {导读: tram, 标题: 好，真好}}");
}

TEST(FullWidthSyntax, OfAnIndentShowsItInSpaces) {
    EXPECT_EQ(paper_is_meant("jump:\n　　least_before: 3行\nhouse: zh-Hans"), "  least_before: 3行");
    EXPECT_EQ(paper_is_meant("jump:\n　　least_before: 3行"), "  least_before: 3行");
    EXPECT_EQ(paper_is_meant("boxes:\n  feature:\n　　　　from: double\nhouse: zh-Hans"), "    from: double");
}

TEST(FullWidthSyntax, OfACommentBehindAFigure) {
    const auto of_number = [](const std::string& line) {
        const MadeEdition made;
        made.write("edition.yaml", "date: 2026-11-23\n" + line + "\npages:\n- {layout: front, frames: {lead: tram}}\n");
        return first_words(made.read());
    };
    EXPECT_EQ(
        of_number("期号: 1＃第一期"),
        "here stands `＃`, a full-width number sign, where YAML wants its own / write the line as `期号: 1 # 第一期`");
    EXPECT_EQ(of_number("期号: 1 # 第一期"), "nothing was wrong");
}

TEST(FullWidthSyntax, OfEveryMarkThatSyntaxHas) {
    EXPECT_EQ(paper_is_meant("headlines: {grades: {1: {sizes: 【36pt，28pt］｝}}"),
              "headlines: {grades: {1: {sizes: [36pt, 28pt]}}}");
    EXPECT_EQ(paper_is_meant("headlines: {grades: {1: {sizes: [３６pt, 28pt]}}}"),
              "headlines: {grades: {1: {sizes: [36pt, 28pt]}}}");
    EXPECT_EQ(paper_is_meant("jump: {least_before: ３} ＃ 三行"), "jump: {least_before: 3} # 三行");
    EXPECT_EQ(paper_is_meant("frame_air: ３ ＃ 三行"), "frame_air: 3 # 三行");
    EXPECT_EQ(paper_is_meant("jump: {‘least_before’: 3行}"), "jump: {'least_before': 3行}");
    EXPECT_EQ(paper_is_meant("jump: {“least_before”： 3行}"), "jump: {\"least_before\": 3行}");
}

TEST(FullWidthSyntax, InAMapOverSeveralLines) {
    EXPECT_EQ(paper_is_meant("jump: {\n  least_after: 3行，\n  least_before： 3行\n}"), "least_after: 3行,");
    EXPECT_EQ(paper_is_meant("jump: {\n  least_after： 3行, least_before； 3行\n}"),
              "least_after: 3行, least_before: 3行");
}

TEST(FullWidthSyntax, LeavesQuotationsBetweenBracketsAsTheyAre) {
    EXPECT_EQ(paper_is_meant("jump: {line: \"下转，见：\"， least_before: 3行}"),
              "jump: {line: \"下转，见：\", least_before: 3行}");
}

// In quotation marks of YAML's own a mark is what is meant, and another mistake of the line is told.
TEST(FullWidthSyntax, IsNotToBlameInQuotationMarks) {
    EXPECT_EQ(paper_says("name: 报\nlines: {never_starts: \"，\", may_start: \"，\"}"),
              "`，` is both forbidden and allowed at a line's edge / take it out of one of the two");
}

TEST(FullWidthSyntax, OfQuotationMarks) {
    EXPECT_EQ(
        story_says("headline: “潮水: 退了”"),
        "here stands `“`, a curly quotation mark, where YAML wants its own / write the line as `headline: \"潮水: "
        "退了\"`");
    EXPECT_EQ(story_says("“headline”: 潮水退了"),
              "here stands `“`, a curly quotation mark, where YAML wants its own / write the line as `\"headline\": "
              "潮水退了`");
}

TEST(FullWidthSyntax, OfFiguresAndFences) {
    EXPECT_EQ(story_says("headline: 题\npriority: １０"),
              "here stands `１`, a full-width character, where YAML wants its own / write the line as `priority: 10`");
    EXPECT_EQ(first_words(manuscript_from("a.md", "———\nheadline: 题\n———\n\n好。\n", {})),
              "here stands `—`, a dash, where YAML wants its own / write the line as `---`");
}

TEST(FullWidthSyntax, ATabInTheIndentIsATab) {
    const auto read = paper_from({"paper.yaml", "name: 雁汐日报\njump:\n\tleast_before: 3行\n"});
    EXPECT_EQ(refusals(read), Found{"3:1 tab-in-indent"});
    EXPECT_EQ(first_words(read),
              "a tab stands in the indent, where YAML wants spaces / put spaces in its place, as many as the lines "
              "beside it have");
}

TEST(FullWidthSyntax, AColonWithoutABlankIsToldAtItsLine) {
    const std::string words = "a blank is missing after `house:` / write the line as `house: zh-Hans`";
    EXPECT_EQ(paper_says("name: 雁汐日报\nhouse:zh-Hans\nlatin_name: Yanxi\n"), words);
    EXPECT_EQ(paper_says("house:zh-Hans\nname: 雁汐日报\n"), words);
    EXPECT_EQ(refusals(paper_from({"paper.yaml", "name: 雁汐日报\nhouse:zh-Hans\nlatin_name: Yanxi\n"})),
              Found{"2:7 blank-missing"});
    EXPECT_EQ(paper_says("name: 雁汐日报\njump: {least_after: 3行, least_before:3行}\n"),
              "a blank is missing after `least_before:` / write the line as `jump: {least_after: 3行, least_before: "
              "3行}`");
}

TEST(FullWidthSyntax, AChineseKeyWithoutABlankIsTold) {
    EXPECT_EQ(paper_says("名称:雁汐日报\n内置体例: zh-Hans\n"),
              "a blank is missing after `名称:` / write the line as `名称: 雁汐日报`");
}

// A frame's name is no key that anybody knows.
TEST(FullWidthSyntax, AChineseNameWithoutABlankIsTold) {
    EXPECT_EQ(paper_says("name: 雁汐日报\nstyles:\n  题眼:quote\n  口号: {from: quote}\n"),
              "a blank is missing after `题眼:` / write the line as `题眼: quote`");
}

TEST(FullWidthSyntax, AMarkInACommentIsNotToBlame) {
    EXPECT_EQ(refusals(paper_from({"paper.yaml", "# 报名：照报头写，不加引号\nhouse:zh-Hans\nname: 雁汐日报\n"})),
              Found{"2:7 blank-missing"});
}

TEST(FullWidthSyntax, AnAddressAndATimeAreNoKeysWithoutABlank) {
    EXPECT_EQ(refusals(paper_from({"paper.yaml", "name: 雁汐日报\nhouses: https://a.example\n"})),
              Found{"2:1 unknown-key"});
    EXPECT_EQ(refusals(paper_from({"paper.yaml", "name: 雁汐日报\nhouses: {a: \"x, at:b\"}\n"})),
              Found{"2:1 unknown-key"});
}

TEST(FullWidthSyntax, IsTextInATextThatIsRight) {
    EXPECT_TRUE(manuscript_from("a.md", "---\nheadline: “好”：潮水，退了\ndeck: [一，二, “三”]\n---\n\n好。\n", {}));
}

TEST(FullWidthSyntax, IsNotToBlameForOtherMistakes) {
    EXPECT_EQ(refusals(manuscript_from("a.md", "---\nheadline: “好”：潮水，退了\nheadlne: 二\n---\n\n好。\n", {})),
              Found{"3:1 unknown-key"});
}

// One slip has YAML stop; what stands between the brackets of other lines is text.
TEST(FullWidthSyntax, IsNotToBlameInTextsBetweenBrackets) {
    const std::string slip = "name: 雁汐日报\nsection：要闻\n";
    const std::string slips = "2:8 full-width-syntax";
    const auto told = [&](const std::string& line) { return refusals(paper_from({"paper.yaml", slip + line})); };
    EXPECT_EQ(told("ear: [天气·潮汐, 晴到多云　北风3～4级, 高潮 10:31　低潮 16:47]\n"),
              (Found{slips, "3:1 unknown-key"}));
    EXPECT_EQ(told("ear: {title: 天气, lines: [高潮 10:31　低潮 16:47], table: [[今天, 多云　有风]]}\n"),
              (Found{slips, "3:1 unknown-key"}));
    EXPECT_EQ(told("ear:\n  lines:\n    - 高潮 10:31　低潮 16:47\n"), (Found{slips, "3:1 unknown-key"}));
    EXPECT_EQ(told("ear: [多云，有风, 风力：三级]\n"), (Found{slips, "3:1 unknown-key"}));
    EXPECT_EQ(told("ear: [他说“好”, “好”字当头, 又说 “退了”]\n"), (Found{slips, "3:1 unknown-key"}));
    EXPECT_EQ(told("page: {size: 390mm　545mm}\n"), (Found{slips, "3:19 full-width-syntax"}));
    EXPECT_EQ(told("headlines: {grades: {1: {sizes: [36pt，28pt]}}}\n"), (Found{slips, "3:38 full-width-syntax"}));
}

TEST(FullWidthSyntax, IsNamedInThePaperThatAPaperExtends) {
    const TemporaryFolder folder;
    folder.write("base.yaml", "name: 雁汐日报\nsizes：{小初: 30pt}\nrules： {jump_head: thick}\n");
    folder.write("paper.yaml", "name: 晨报\nextends: base.yaml\n");
    EXPECT_EQ(refusals(paper_at(folder.path("paper.yaml"))), (Found{"2:6 full-width-syntax", "3:6 full-width-syntax"}));
    folder.write("base.yaml", "name: 雁汐日报\njump:\n  to: “下转▶{page}版”\n");
    EXPECT_EQ(refusals(paper_at(folder.path("paper.yaml"))), Found{"3:7 full-width-syntax"});
}

// YAML does not read these, whatever stands before the comma.
TEST(FullWidthSyntax, OfACommaBeforeAnEntryIsNoText) {
    const auto meant = [](const std::string& written) { return paper_is_meant("jump: " + written); };
    EXPECT_EQ(meant("{to: 下转，least_after: 3行}"), "jump: {to: 下转, least_after: 3行}");
    EXPECT_EQ(meant("{to: 下转， least_after: 3行}"), "jump: {to: 下转, least_after: 3行}");
    EXPECT_EQ(meant("{to: 下转、least_after: 3行}"), "jump: {to: 下转, least_after: 3行}");
    EXPECT_EQ(meant("{转: 下转，尾少: 3行}"), "jump: {转: 下转, 尾少: 3行}");
}

TEST(FullWidthSyntax, ACommaThatIsMissingIsToldWhereItBelongs) {
    const auto told = [](const std::string& map) { return paper_says("name: 雁汐日报\njump: " + map); };
    const std::string words =
        "a comma is missing before `least_after:` / write the line as `jump: {to: 下转, least_after: 3行}`";
    EXPECT_EQ(told("{to: 下转 least_after: 3行}"), words);
    EXPECT_EQ(told("{to: 下转; least_after: 3行}"), words);
    EXPECT_EQ(told("{to: \"下转, 见\" least_after: 3行}"),
              "a comma is missing before `least_after:` / write the line as `jump: {to: \"下转, 见\", least_after: "
              "3行}`");
    EXPECT_EQ(refusals(paper_from({"paper.yaml", "name: 雁汐日报\njump: {to: 下转 least_after: 3行}\n"})),
              Found{"2:14 comma-missing"});
}

TEST(FullWidthSyntax, ABraceThatIsLeftOpenIsToldWhereItStands) {
    const std::string list = "date: 2026-11-23\npages:\n- {page: 1, layout: front\n- {page: 2, layout: back}\n";
    const auto told = paper_from({"paper.yaml", list});
    EXPECT_EQ(refusals(told), Found{"3:3 yaml-syntax"});
    EXPECT_EQ(first_words(told), "the `{` here is not closed / write the line as `- {page: 1, layout: front}`");
    EXPECT_EQ(refusals(paper_from({"paper.yaml", "name: 雁汐日报\njump: {to: 下转, to_head: [1, 2\n"})),
              Found{"2:7 yaml-syntax"});
}

TEST(FullWidthSyntax, OfAnIndentKeepsTheIndentOfItsNeighbours) {
    EXPECT_EQ(paper_is_meant("jump:\n　　to: 下转\n"), "  to: 下转");
    EXPECT_EQ(paper_is_meant("jump:\n   least_after: 3行\n　　to: 下转\n"), "   to: 下转");
}

TEST(FullWidthSyntax, IsNotNamedWhereGitLeftTwoVersions) {
    const std::string both = "name: 雁汐日报\n<<<<<<< HEAD\nhouse：zh-Hans\n=======\nhouse: zh-Hant\n>>>>>>> other\n";
    EXPECT_EQ(refusals(paper_from({"paper.yaml", both})), Found{"2:1 conflict-marks"});
    const std::string head = "---\n<<<<<<< HEAD\nheadline: 甲\n=======\nheadline: 乙\n>>>>>>> other\n---\n\n好。\n";
    EXPECT_EQ(refusals(manuscript_from("a.md", head, {})), Found{"2:1 conflict-marks"});
    const std::string body =
        "---\nheadline: 甲\n---\n\n好。\n<<<<<<< HEAD\n## 一\n=======\n## 二\n>>>>>>> other\n\n坏。\n";
    EXPECT_EQ(refusals(manuscript_from("a.md", body, {})), Found{"6:1 conflict-marks"});
}

/// A paper in which the line of the first mistake is written as its hint says.
std::string followed(const std::string& text) {
    const auto read = paper_from({"paper.yaml", text});
    if (read) return text;
    const Diagnostic& told = read.error().diagnostics.front();
    const std::string hint = told.hint.english();
    const std::size_t words = hint.find("write the line as `");
    if (words == std::string::npos) return text;
    std::size_t start = 0;
    for (int line = 1; line < told.spot.line; ++line) start = text.find('\n', start) + 1;
    const std::size_t ink = text.find_first_not_of(' ', start);
    const std::string meant = hint.substr(words + 19, hint.size() - words - 20);
    const bool has_indent = meant.starts_with(' ');
    return text.substr(0, has_indent ? start : ink) + meant + text.substr(text.find('\n', start));
}

TEST(FullWidthSyntax, HintsAreTakenWhenTheyAreFollowed) {
    for (const char* line :
         {"jump: {to: \"下转{page}版\"，least_after: 3行}", "jump: {to: \"下转{page}版\"、 least_after: 3行}",
          "jump: {to: \"下转{page}版\" least_after: 3行}", "jump: {to: \"下转{page}版\"; least_after: 3行}",
          "jump: {to: \"下转{page}版\", least_after: 3行", "jump:\n　　least_after: 3行",
          "jump:\n   least_after: 3行\n　　least_before: 3行", "jump；{least_after：3行}"}) {
        const std::string text = "name: 雁汐日报\n" + std::string(line) + "\n";
        EXPECT_FALSE(paper_from({"paper.yaml", text})) << line;
        EXPECT_EQ(first_words(paper_from({"paper.yaml", followed(text)})), "nothing was wrong") << followed(text);
    }
}

}  // namespace
}  // namespace banxin
