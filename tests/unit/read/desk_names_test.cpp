// What people at a desk call a thing, and how they write it, leads to the word that the file has.
#include <gmock/gmock.h>

#include "found.h"
#include "from_disk.h"
#include "made_edition.h"
#include "read/edition/read_marks.h"
#include "read/layout/read_template.h"
#include "read/yaml/nearest_word.h"
#include "read/yaml/size_name.h"
#include "read/yaml/words_of_maps.h"

namespace banxin {
namespace {

using ::testing::HasSubstr;

std::string of_head(const std::string& line) {
    return first_words(manuscript_from("a.md", "---\n主题: 题\n" + line + "\n---\n\n好。\n", {}));
}

std::string of_paper(const std::string& line) {
    return first_words(paper_from({"paper.yaml", "name: 雁汐日报\n" + line + "\n"}));
}

std::string guessed(const std::string& written, const std::vector<std::string>& keys) {
    return did_you_mean(written, key_words_of("a map", keys)).english();
}

TEST(DeskNames, LeadToTheKeysOfAStory) {
    const auto meant = [](const std::string& written) {
        return guessed(written, {"headline", "deck", "kicker", "pictures", "summary", "byline", "credit"});
    };
    EXPECT_EQ(meant("副标题"), "did you mean `deck`?");
    EXPECT_EQ(meant("引标题"), "did you mean `kicker`?");
    EXPECT_EQ(meant("大标题"), "did you mean `headline`?");
    EXPECT_EQ(meant("主标题"), "did you mean `headline`?");
    EXPECT_EQ(meant("配图"), "did you mean `pictures`?");
    EXPECT_THAT(meant("小标题"), HasSubstr("behind `## `"));
    EXPECT_THAT(of_head("副标题: 二"), HasSubstr("did you mean `deck`?"));
}

TEST(DeskNames, LeadToTheKeysOfOtherFiles) {
    EXPECT_EQ(guessed("错字", {"story", "words", "should"}), "did you mean `words`?");
    EXPECT_EQ(guessed("边框", {"id", "box", "columns"}), "did you mean `box`?");
    EXPECT_EQ(guessed("说明", {"file", "caption", "credit"}), "did you mean `caption`?");
    EXPECT_EQ(guessed("体例", {"name", "house", "style"}), "did you mean `house`?");
    EXPECT_EQ(guessed("内置体例", {"date", "paper", "pages"}), "did you mean `paper`?");
}

TEST(DeskNames, OfSizesInFigures) {
    EXPECT_EQ(size_name_meant("6号"), "六号");
    EXPECT_EQ(size_name_meant("小6"), "小六");
    EXPECT_EQ(size_name_meant("小六号"), "小六");
    EXPECT_EQ(size_name_meant("０号"), "初号");
    EXPECT_EQ(size_name_meant("五"), "五号");
    for (const char* none : {"6", "9pt", "6号线", "特号", "", "小", "大6"})
        EXPECT_EQ(size_name_meant(none), "") << none;
    EXPECT_EQ(of_paper("styles: {body: {size: 6号}}"), "the paper has no size named `6号` / did you mean `六号`?");
    EXPECT_EQ(of_paper("styles: {body: {size: 小6}}"), "the paper has no size named `小6` / did you mean `小六`?");
}

TEST(DeskNames, OfUnitsInChineseAreTaken) {
    EXPECT_EQ(of_paper("page: {size: [148毫米, 21厘米]}"), of_paper("page: {size: [148mm, 210mm]}"));
    EXPECT_EQ(parse_length("148毫米"), parse_length("148mm"));
    EXPECT_EQ(parse_length("1.5厘米"), parse_length("15mm"));
    EXPECT_EQ(parse_length("30磅"), parse_length("30pt"));
}

TEST(DeskNames, OfTintsShowHowOneIsWritten) {
    const auto tint = [](const std::string& written) {
        return of_paper("boxes: {feature: {from: double, tint: " + written + "}}");
    };
    EXPECT_EQ(tint("红 8%"), "nothing was wrong");
    EXPECT_THAT(tint("红8%"), HasSubstr("write an ink, a blank and how much of it: `红 8%`"));
    EXPECT_THAT(tint("红 8"), HasSubstr("write an ink, a blank and how much of it: `红 8%`"));
    EXPECT_THAT(tint("8%"), HasSubstr("write an ink, a blank and how much of it: `black 8%`"));
    EXPECT_EQ(tint("红 8％"),
              "here stands `％`, a full-width per cent sign, where YAML wants its own / write the line as `boxes: "
              "{feature: {from: double, tint: 红 8%}}`");
    EXPECT_THAT(tint("red9"), HasSubstr("did you mean `red`?"));
}

TEST(DeskNames, OfAFocusNameTheSign) {
    EXPECT_EQ(
        of_head("图片: [{文件: a.jpg, 焦点: [30％, 40%]}]"),
        "here stands `％`, a full-width per cent sign, where YAML wants its own / write the line as `图片: [{文件: "
        "a.jpg, 焦点: [30%, 40%]}]`");
}

TEST(DeskNames, AMapThatIsAListsOnlyItemIsShownInBrackets) {
    EXPECT_THAT(first_words(parse_layout({"front.yaml",
                                          "name: front\ntrim: [275mm, 390mm]\ngrid: {columns: 3, measure: 11字, "
                                          "gutter: 1字, lines: 80}\nframes:\n- {id: lead, columns: 1-3, lines: 1-40, "
                                          "图片: {栏: 1-2, 行: 8, 起于: 底}}\n"})),
                HasSubstr("write `[{栏: 1-2, 行: 8, 起于: 底}]`"));
}

}  // namespace
}  // namespace banxin
