#include "read/yaml/structure_slip.h"

#include <gtest/gtest.h>

#include "base/unicode.h"
#include "found.h"
#include "from_disk.h"
#include "made_edition.h"
#include "read/layout/read_template.h"

namespace banxin {
namespace {

std::string says(const std::string& text, int line) {
    std::vector<std::u32string> lines;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        lines.push_back(to_utf32(text.substr(start, end - start)));
        start = end + 1;
    }
    const auto slip = structure_slip(lines, static_cast<std::size_t>(line) - 1);
    return slip ? slip->message.english() + " / " + slip->hint.english() : "nothing";
}

std::string of_edition(const std::string& pages) {
    const MadeEdition made;
    made.write("edition.yaml", "date: 2026-11-23\npages:\n" + pages);
    return first_words(made.read());
}

TEST(StructureSlip, ABlankBehindTheDash) {
    const std::string words = "a blank is missing after `-` / write the line as `- 框名: 二条`";
    EXPECT_EQ(says("  -框名: 二条", 1), words);
    EXPECT_EQ(says("-{框名: 二条}", 1), "a blank is missing after `-` / write the line as `- {框名: 二条}`");
    for (const char* fine : {"- 框名: 二条", "-3mm", "---", "-甲", "字: -3: 4"}) EXPECT_EQ(says(fine, 1), "nothing");
    EXPECT_EQ(first_words(parse_layout(
                  {"front.yaml", "版式: front\n框:\n  - 框名: 头条\n    栏: 1-2\n  -框名: 二条\n    栏: 3\n"})),
              words);
}

TEST(StructureSlip, ADashBeforeTheNextItem) {
    EXPECT_EQ(of_edition("- 版: 1\n  版式: front\n版: 2\n  版式: inside\n"),
              "a `- ` is missing before `版` / write the line as `- 版: 2`");
    EXPECT_EQ(first_words(parse_layout({"front.yaml", "框:\n  - 框名: 头条\n    栏: 1-2\n  框名: 二条\n    栏: 3\n"})),
              "a `- ` is missing before `框名` / write the line as `  - 框名: 二条`");
}

TEST(StructureSlip, AColonBehindAKey) {
    EXPECT_EQ(of_edition("- 版: 1\n  版式 front\n  框: {lead: tram}\n"),
              "a colon is missing after `版式` / write the line as `版式: front`");
    EXPECT_EQ(of_edition("- 版 1\n  版式: front\n"), "a colon is missing after `版` / write the line as `- 版: 1`");
    EXPECT_EQ(says("  这是 一段文字", 1), "nothing");
}

TEST(StructureSlip, BracesRoundSeveralEntries) {
    EXPECT_EQ(of_edition("- 版: 1\n  版式: front\n  框:\n    头条: walnut, 转: 3\n"),
              "several entries stand on one line, without braces round them / write the line as `头条: {story: walnut, "
              "转: 3}`");
    EXPECT_EQ(
        says("花边: 线: 双线， 底: 红 8%", 1),
        "several entries stand on one line, without braces round them / write the line as `花边: {线: 双线, 底: 红 "
        "8%}`");
    EXPECT_EQ(says("  - 框名: 头条, 栏: 1-2", 1),
              "several entries stand on one line, without braces round them / write the line as `- {框名: 头条, 栏: "
              "1-2}`");
    EXPECT_EQ(says("头条: {稿件: walnut, 转: 3}", 1), "nothing");
}

TEST(StructureSlip, QuotationMarksThatEndEarly) {
    EXPECT_EQ(
        first_words(manuscript_from("a.md", "---\n标题: \"核桃\"不愁卖\n---\n\n好。\n", {})),
        "these quotation marks end before the text does / write the line as `标题: “核桃”不愁卖`, or put the other "
        "quotation marks round the whole");
    EXPECT_EQ(says("标题: \"核桃\"", 1), "nothing");
    EXPECT_EQ(says("标题: \"核桃\" # 改过", 1), "nothing");
}

}  // namespace
}  // namespace banxin
