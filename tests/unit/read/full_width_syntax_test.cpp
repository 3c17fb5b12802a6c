#include <gtest/gtest.h>

#include "found.h"
#include "from_disk.h"
#include "read/layout/read_template.h"

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

TEST(FullWidthSyntax, IsTextInATextThatIsRight) {
    EXPECT_TRUE(manuscript_from("a.md", "---\nheadline: “好”：潮水，退了\ndeck: [一，二, “三”]\n---\n\n好。\n", {}));
}

TEST(FullWidthSyntax, IsNotToBlameForOtherMistakes) {
    EXPECT_EQ(refusals(manuscript_from("a.md", "---\nheadline: “好”：潮水，退了\nheadlne: 二\n---\n\n好。\n", {})),
              Found{"3:1 unknown-key"});
}

}  // namespace
}  // namespace banxin
