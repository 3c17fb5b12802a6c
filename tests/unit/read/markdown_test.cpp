#include "read/story/markdown.h"

#include <gtest/gtest.h>

#include "base/unicode.h"
#include "found.h"
#include "from_disk.h"

namespace banxin {
namespace {

/// The body as one line a block: `crosshead 老街`, bold in [], emphasis in <>.
std::vector<std::string> blocks(const std::string& text) {
    Findings findings;
    std::vector<std::string> lines;
    const char* const kinds[] = {"p ", "crosshead ", "item ", "quote ", "credit "};
    for (const MarkdownBlock& block : read_markdown({"a.md", text}, 0, findings).blocks) {
        std::string line = kinds[static_cast<int>(block.kind)] + (block.marker.empty() ? "" : block.marker + " ");
        for (const Stretch& stretch : stretches(block.text)) {
            const bool plain = stretch.emphasis == Emphasis::none;
            const bool bold = stretch.emphasis == Emphasis::bold;
            line += plain ? stretch.text : bold ? "[" + stretch.text + "]" : "<" + stretch.text + ">";
        }
        lines.push_back(line);
    }
    return lines;
}

Found findings(const std::string& text) {
    Findings found;
    read_markdown({"a.md", text}, 0, found);
    return brief(found.list);
}

using Blocks = std::vector<std::string>;

TEST(Markdown, ParagraphsAndCrossheads) {
    EXPECT_EQ(blocks("老街\n\n## 渡口\n\n钟声\n"), (Blocks{"p 老街", "crosshead 渡口", "p 钟声"}));
}

TEST(Markdown, EveryHeadingIsACrosshead) {
    EXPECT_EQ(blocks("# 一\n\n### 三\n\n##四\n"), (Blocks{"crosshead 一", "crosshead 三", "crosshead 四"}));
}

TEST(Markdown, Looks) {
    EXPECT_EQ(blocks("一**二**三*四*五_六_"), Blocks{"p 一[二]三<四>五_六_"});
}

TEST(Markdown, ATableIsRefusedWithoutItsHeadToo) {
    for (const char* row :
         {"|-|-|\n", "钟声\n|-|-|\n", "| 今天 | 多云 |\n", "|:-:|\n钟声\n", "|今天|多云|\n|-|-|\n|明天|小雨|\n"})
        EXPECT_EQ(findings(row).size(), 1U) << row;
    EXPECT_EQ(findings("钟声\n|-|-|\n"), Found{"2:1 unsupported-markdown"});
    for (const char* text : {"\\|钟声|\n", "一|二\n", "|\n", "渡口|\n"}) EXPECT_EQ(findings(text), Found{}) << text;
}

TEST(Markdown, BoldWinsOverEmphasis) {
    EXPECT_EQ(blocks("***二*** *a **b** c*"), Blocks{"p [二] <a >[b]< c>"});
}

TEST(Markdown, Lists) {
    EXPECT_EQ(blocks("- 甲\n- 乙\n"), (Blocks{"item ● 甲", "item ● 乙"}));
    EXPECT_EQ(blocks("3. 甲\n4. 乙\n"), (Blocks{"item 3. 甲", "item 4. 乙"}));
    EXPECT_EQ(blocks("1) 甲\n\n   又\n2) 乙\n"), (Blocks{"item 1) 甲", "item 又", "item 2) 乙"}));
    EXPECT_EQ(blocks("1. 甲\n   - 乙\n2. 丙\n"), (Blocks{"item 1. 甲", "item ● 乙", "item 2. 丙"}));
}

TEST(Markdown, Quotes) {
    EXPECT_EQ(blocks("> 甲\n> 乙\n\n丙"), (Blocks{"quote 甲乙", "p 丙"}));
}

TEST(Markdown, LinksKeepTheirText) {
    EXPECT_EQ(blocks("看[地图](http://a.example)吧"), Blocks{"p 看地图吧"});
}

TEST(Markdown, EntitiesAndEscapes) {
    EXPECT_EQ(blocks("A&amp;B &#x2014; 3\\*4"), Blocks{"p A&B — 3*4"});
}

TEST(Markdown, IndentsAreTheEngines) {
    EXPECT_EQ(blocks("　　老街\n\n    渡口\n"), (Blocks{"p 老街", "p 渡口"}));
}

TEST(Markdown, OnlyABackslashBreaksALine) {
    EXPECT_EQ(blocks("潮来\\\n潮去\n"), (Blocks{"p 潮来", "p 潮去"}));
    EXPECT_EQ(blocks("潮来  \n潮去\n"), Blocks{"p 潮来潮去"});
}

TEST(MarkdownLines, JoinWithoutASpaceBesideHan) {
    EXPECT_EQ(blocks("渡口\n老街"), Blocks{"p 渡口老街"});
    EXPECT_EQ(blocks("渡口。\n“老街”"), Blocks{"p 渡口。“老街”"});
    EXPECT_EQ(blocks("用了AI\n技术"), Blocks{"p 用了AI技术"});
    EXPECT_EQ(blocks("他说“好。”\n“走。”"), Blocks{"p 他说“好。”“走。”"});
}

TEST(MarkdownLines, JoinWithASpaceBetweenWords) {
    EXPECT_EQ(blocks("one\ntwo"), Blocks{"p one two"});
    EXPECT_EQ(blocks("“said.”\n“He”"), Blocks{"p “said.” “He”"});
    EXPECT_EQ(blocks("한국\n신문"), Blocks{"p 한국 신문"});
}

TEST(MarkdownLooseEmphasis, StarsBesideFullWidthPunctuation) {
    EXPECT_EQ(blocks("他说**“走。”**又停"), Blocks{"p 他说[“走。”]又停"});
    EXPECT_EQ(blocks("他*《潮》*又"), Blocks{"p 他<《潮》>又"});
}

TEST(MarkdownLooseEmphasis, ALoneStarIsPrintedWithAWarning) {
    EXPECT_EQ(blocks("甲**乙"), Blocks{"p 甲**乙"});
    EXPECT_EQ(findings("甲**乙"), Found{"1:2 warning stray-asterisk"});
    EXPECT_EQ(findings("3\\*4"), Found{});
}

TEST(MarkdownPicture, StandsOutsideTheText) {
    Findings found;
    const MarkdownBody body =
        read_markdown({"a.md", "老街\n\n![桥上，*电车*。](桥.jpg \"周望 &amp; 摄\")\n\n钟声 ![](b.png)\n"}, 0, found);
    EXPECT_EQ(body.blocks.size(), 2u);
    ASSERT_EQ(body.pictures.size(), 2u);
    EXPECT_EQ(body.pictures[0].file, "桥.jpg");
    EXPECT_EQ(body.pictures[0].caption, "桥上，电车。");
    EXPECT_EQ(body.pictures[0].credit, "周望 & 摄");
    EXPECT_EQ(body.pictures[0].byte, 8u);
    EXPECT_EQ(body.pictures[1].file, "b.png");
    EXPECT_EQ(body.pictures[1].caption, "");
    EXPECT_TRUE(found.list.empty());
}

TEST(MarkdownRefusal, WhatAColumnCannotSet) {
    EXPECT_EQ(findings("老街\n\n```\ncode\n```\n"), Found{"3:1 unsupported-markdown"});
    EXPECT_EQ(findings("老街\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n"), Found{"3:1 unsupported-markdown"});
    EXPECT_EQ(findings("<div>老街</div>\n"), Found{"1:1 unsupported-markdown"});
    EXPECT_EQ(findings("老街<b>渡口</b>\n"), (Found{"1:3 unsupported-markdown", "1:8 unsupported-markdown"}));
    EXPECT_EQ(findings("老街`x`\n"), Found{"1:4 unsupported-markdown"});
    EXPECT_EQ(findings("老街\n\n***\n\n渡口\n\n***\n"),
              (Found{"3:1 unsupported-markdown", "7:1 unsupported-markdown"}));
    EXPECT_EQ(findings("老街&copy;\n"), Found{"1:3 unsupported-markdown"});
    EXPECT_EQ(findings("老街\n---\n"), Found{"1:1 unsupported-markdown"});
}

TEST(Markdown, MarksOfOthersAreToldBeforeTheyArePrinted) {
    const auto told = [](const std::string& text) {
        const auto read = manuscript_from("a.md", "---\nheadline: 题\n---\n\n" + text + "\n", {});
        return read ? brief(read->warnings) : Found{"refused"};
    };
    EXPECT_EQ(told("渡口~~昨天~~今天开了。"), Found{"5:3 warning foreign-mark"});
    EXPECT_EQ(told("渡口今天开了[^1]。"), Found{"5:7 warning foreign-mark"});
    EXPECT_EQ(told("- [ ] 修船\n- 补网"), Found{"5:3 warning foreign-mark"});
    EXPECT_EQ(told("详见[渡口](https://du.example)。"), Found{"5:3 warning foreign-mark"});
    EXPECT_EQ(told("渡口4~~5点开，详见<https://du.example>。"), Found{});
}

}  // namespace
}  // namespace banxin
