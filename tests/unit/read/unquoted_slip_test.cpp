#include "read/yaml/unquoted_slip.h"

#include <gtest/gtest.h>

#include "found.h"
#include "from_disk.h"
#include "made_edition.h"
#include "read/story/front_matter.h"

namespace banxin {
namespace {

/// What is told first of a manuscript with this line in its head.
std::string of_head(const std::string& line) {
    const auto read = manuscript_from("a.md", "---\n" + line + "\nshort: 核桃\nsummary: 三座，两座\n---\n\n好。\n", {});
    return read ? "nothing was wrong"
                : std::to_string(read.error().diagnostics.front().spot.line) + " " + first_words(read);
}

TEST(UnquotedSlip, AMarkOfYamlAtTheStart) {
    for (const std::string mark : {"@", "`", "%", "*"}) {
        EXPECT_EQ(of_head("headline: " + mark + "坏了"), "2 a text that begins with `" + mark +
                                                             "` stands in quotation marks / write the line as "
                                                             "`headline: \"" +
                                                             mark + "坏了\"`");
    }
    EXPECT_EQ(of_head("headline: @\"坏\"了"),
              "2 a text that begins with `@` stands in quotation marks / write the line as `headline: '@\"坏\"了'`");
}

TEST(UnquotedSlip, AMarkThatSwallowsTheText) {
    for (const std::string text : {"&坏了", "!坏了 修好", "&a 坏了"}) {
        EXPECT_EQ(of_head("headline: " + text), "2 a text that begins with `" + text.substr(0, 1) +
                                                    "` stands in quotation marks / write the line as `headline: \"" +
                                                    text + "\"`");
    }
}

/// The warnings of a manuscript with this line in its head.
std::string warned_of_head(const std::string& line) {
    Findings findings;
    read_front_matter(*clean_text("a.md", "---\nheadline: 核桃\n" + line + "\n---\n\n好。\n"), findings);
    std::string all;
    for (const Diagnostic& one : findings.list)
        all += std::to_string(one.spot.line) + ":" + std::to_string(one.spot.column) + " " + one.code + " " +
               one.hint.english();
    return all;
}

TEST(UnquotedSlip, WordsThatAreTakenForARemark) {
    EXPECT_EQ(
        warned_of_head("deck: 学生谈 #晚自习#"),
        "3:11 remark-in-head to print it, write the line as `deck: \"学生谈 #晚自习#\"`; a remark has a blank behind "
        "its #");
    EXPECT_EQ(
        warned_of_head("deck: #晚自习"),
        "3:7 remark-in-head to print it, write the line as `deck: \"#晚自习\"`; a remark has a blank behind its #");
    for (const char* line :
         {"deck: 学生谈 # 待核", "deck: 学生谈#晚自习", "deck: \"学生谈 #晚自习\"", "deck:", "deck: 1#楼"})
        EXPECT_EQ(warned_of_head(line), "") << line;
}

TEST(UnquotedSlip, AColonInTheText) {
    EXPECT_EQ(of_head("headline: 核桃: 不愁卖"),
              "2 a text with a colon and a blank in it stands in quotation marks / write the line as `headline: "
              "\"核桃: 不愁卖\"`");
    EXPECT_EQ(of_head("headline: \"核桃: 不愁卖\""), "nothing was wrong");
}

TEST(UnquotedSlip, AKeyBehindAKey) {
    const MadeEdition made;
    made.write("edition.yaml", "date: 2026-11-23\npages:\n- layout: front\n  frames:\n    lead: story: tram\n");
    EXPECT_EQ(first_words(made.read()),
              "a second key stands behind the first one, without braces / write the line as `lead: {story: tram}`");
}

// The comma further down is not to blame.
TEST(UnquotedSlip, AListThatIsNotClosed) {
    EXPECT_EQ(of_head("headline: [坏了"), "2 the `[` here is not closed / write the line as `headline: [坏了]`");
}

TEST(UnquotedSlip, AHeadThatIsNoText) {
    EXPECT_EQ(of_head("headline: [核桃, 不愁卖]"),
              "2 a text is wanted here, not a list / write it on one line, with `|` where its lines may end: "
              "`核桃|不愁卖`");
    EXPECT_EQ(of_head("headline: {核桃: 不愁卖}"),
              "2 a text is wanted here, not a map of keys / put what is to be printed in quotation marks");
}

}  // namespace
}  // namespace banxin
