#include "read/story/tidy_story.h"

#include <gtest/gtest.h>

#include <random>

#include "base/unicode.h"
#include "files/disk_files.h"
#include "found.h"
#include "read/copy/keep_balance.h"
#include "read/text/line_diff.h"

namespace banxin {
namespace {

TidiedStory tidied(const std::string& bytes) {
    const DiskFiles disk;
    PictureStore none;
    auto story = tidy_manuscript({disk, none}, {"a.md", bytes, {}, copy_house(CopyMarks::mainland)});
    EXPECT_TRUE(story);
    return story ? *std::move(story) : TidiedStory{};
}

std::string mended_body(const std::string& body) {
    const std::string head = "---\nheadline: 题\n---\n\n";
    return tidied(head + body).after.substr(head.size());
}

TEST(TidyStory, MendsWhatHasOneAnswer) {
    EXPECT_EQ(mended_body("他说:\"好,走\"...船(老的) 走了--真的.\n"), "他说：“好，走”……船（老的）走了——真的。\n");
    EXPECT_EQ(mended_body("潮水，，退了,,船走了。\n"), "潮水，退了，船走了。\n");
    EXPECT_EQ(mended_body("　　潮水退了。\n　　船走了。\n"), "潮水退了。\n\n船走了。\n");
}

TEST(TidyStory, KeepsLineEndsAndByteOrderMark) {
    const std::string bytes = "\xEF\xBB\xBF---\r\nheadline: 题\r\n---\r\n\r\n潮水,退了 \r\n船走了.\r\n　　又一段。\r\n";
    EXPECT_EQ(tidied(bytes).after,
              "\xEF\xBB\xBF---\r\nheadline: 题\r\n---\r\n\r\n潮水，退了 \r\n船走了。\r\n\r\n又一段。\r\n");
}

TEST(TidyStory, LeavesCleanCopyByteForByte) {
    const std::string bytes = "---\nheadline: 题\n---\n\n潮水退了，**船** 走了（WTO）。  \n\n\n- 一条\n";
    const TidiedStory story = tidied(bytes);
    EXPECT_EQ(story.after, bytes);
    EXPECT_EQ(story.mended, 0);
    EXPECT_EQ(line_diff("a.md", story.before, story.after), "");
}

TEST(TidyStory, WhatIsMendedOnceIsNotMendedAgain) {
    const TidiedStory once = tidied("---\nheadline: 潮水,退了\n---\n\n他说:'好'...约翰.史密斯。\n");
    EXPECT_EQ(tidied(once.after).mended, 0);
    EXPECT_EQ(brief(once.left), Found{"5:12 warning half-width-mark"});
}

TEST(TidyStory, PairsStraightQuotesWithinAQuotation) {
    EXPECT_EQ(tidied("---\nheadline: 潮\n---\n\n“他说\"走\"了”。\n").after,
              "---\nheadline: 潮\n---\n\n“他说‘走’了”。\n");
    EXPECT_EQ(tidied("---\nheadline: 潮\n---\n\n“他走了\"。\n").after, "---\nheadline: 潮\n---\n\n“他走了”。\n");
}

TEST(TidyStory, LeavesQuotesThatCloseWhatIsOpen) {
    for (const char* body : {"“一人说：“走””。\n", "他说“他讲“不行””。\n", "他说““走””。\n"})
        EXPECT_EQ(mended_body(body), body);
    EXPECT_EQ(mended_body("他说““走”。\n"), "他说“走”。\n");
    EXPECT_EQ(mended_body("他说“走””。\n"), "他说“走”。\n");
}

/// Bodies of quotes, brackets and little else, of which many are balanced.
std::string quoted_body(std::mt19937& random) {
    constexpr std::u32string_view kCharacters = U"甲乙“““”””‘’\"\"（）()，,。 ";
    std::u32string body = U"甲";
    for (std::size_t left = 3 + random() % 9; left > 0; --left) body += kCharacters[random() % kCharacters.size()];
    return to_utf8(body + U"丙");
}

TEST(TidyStory, NeverUnbalancesQuotesAndBrackets) {
    std::mt19937 random(7);  // NOLINT(cert-msc51-cpp): the same bodies every time
    int balanced = 0;
    for (int i = 0; i < 20'000; ++i) {
        const std::string body = quoted_body(random);
        if (!is_balanced(to_utf32(body))) continue;
        ++balanced;
        const std::string after = mended_body(body + "\n");
        ASSERT_TRUE(is_balanced(to_utf32(after))) << body << " became " << after;
    }
    EXPECT_GT(balanced, 300);
}

TEST(TidyStory, MendsThatWouldUnbalanceAreTheEditors) {
    const std::string body = "\"甲“乙\"丙\"丁”戊\"\n";
    EXPECT_EQ(mended_body(body), body);
}

TEST(TidyStory, LeavesAColumnOfNames) {
    for (const char* body : {"王　芳\n李小明\n张　强\n", "王　芳\n\n李小明\n\n张　强\n", "- 王　芳\n- 李小明\n"})
        EXPECT_EQ(mended_body(body), body);
    EXPECT_EQ(mended_body("渡　口\n今晨开航\n"), "渡口\n今晨开航\n");
}

TEST(TidyStory, ClosesUpSpacesBeforeMarks) {
    EXPECT_EQ(mended_body("本报讯 (记者 耿小彦) 昨天开航。\n"), "本报讯（记者 耿小彦）昨天开航。\n");
    EXPECT_EQ(mended_body("潮水退了 ,船走了 ;人散 ，GDP ；涨了。\n"), "潮水退了，船走了；人散，GDP；涨了。\n");
}

TEST(TidyStory, ClosesUpHalfWidthMarksWithSpacesOnBothSides) {
    EXPECT_EQ(mended_body("市长说 , 今年有三件 ; 一 : 修路 .\n"), "市长说，今年有三件；一：修路。\n");
    EXPECT_EQ(mended_body("“老城” , Google , 都来了 !\n"), "“老城”，Google，都来了！\n");
    EXPECT_EQ(mended_body("产值 , 3.5亿元\u3000,\u3000增长\n"), "产值，3.5亿元，增长\n");
    EXPECT_EQ(mended_body("约翰 . 史密斯来了。\n"), "约翰 . 史密斯来了。\n");
}

TEST(TidyStory, WritesTimesScoresAndSharesWhole) {
    EXPECT_EQ(mended_body("１０：３０开赛，以３：２获胜，涨３．２％、3.2％，又以3：2获胜。\n"),
              "10:30开赛，以3:2获胜，涨3.2%、3.2%，又以3:2获胜。\n");
    EXPECT_EQ(mended_body("图1：30名学生，题2：1999年。\n"), "图1：30名学生，题2：1999年。\n");
}

TEST(LineDiff, IsWhatPatchReads) {
    EXPECT_EQ(line_diff("a.md", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\n5!\n6\n7\n8\n9\n"),
              "--- a.md\n+++ a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+5!\n 6\n 7\n 8\n");
    EXPECT_EQ(line_diff("a.md", "1\n2", "1\n\n2"),
              "--- a.md\n+++ a.md\n@@ -1,2 +1,3 @@\n 1\n+\n 2\n\\ No newline at end of file\n");
}

}  // namespace
}  // namespace banxin
