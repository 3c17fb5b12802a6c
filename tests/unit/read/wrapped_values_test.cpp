// Marks of a Chinese keyboard round a whole value are a part of it for YAML, and seldom meant so.
#include "read/yaml/wrapped_values.h"

#include <gtest/gtest.h>

#include "found.h"
#include "from_disk.h"
#include "made_edition.h"
#include "whole_yaml.h"

namespace banxin {
namespace {

Findings wrapped_in(const std::string& text) {
    Findings findings;
    const auto root = parse_yaml({"a.yaml", text});
    EXPECT_TRUE(root);
    if (root) find_wrapped_values(*root, Severity::warning, findings);
    return findings;
}

std::string words_of(const std::string& text) {
    const Findings found = wrapped_in(text);
    if (found.list.empty()) return "";
    return found.list.front().message.english() + " / " + found.list.front().hint.english();
}

TEST(WrappedValues, AreToldWithWhatWasMeant) {
    EXPECT_EQ(words_of("name: “雁汐日报”"),
              "`“”` stand round this value, and YAML takes them for a part of it / write `\"雁汐日报\"`; where they "
              "are to be printed, `'“雁汐日报”'`");
    EXPECT_EQ(words_of("ear: 【今日天气，多云】"),
              "`【】` stand round this value, and YAML takes them for a part of it / write `[今日天气, 多云]`; where "
              "they are to be printed, `'【今日天气，多云】'`");
}

// A text is no list, and a list of one may be a text.
TEST(WrappedValues, OfOneWordAreToldWithoutBrackets) {
    EXPECT_EQ(words_of("lead: 【market】"),
              "`【】` stand round this value, and YAML takes them for a part of it / write `market`; where they are to "
              "be printed, `'【market】'`");
    EXPECT_NE(words_of("refer: ［tram、market］").find("write `[tram, market]`"), std::string::npos);
}

TEST(WrappedValues, AreFoundInListsAndMaps) {
    EXPECT_EQ(brief(wrapped_in("a: [‘一’, 二]\nb:\n  c: ｛x｝\n").list),
              (Found{"1:5 warning full-width-syntax", "3:6 warning full-width-syntax"}));
}

// Half of a text may be a quotation, and marks between YAML's own are meant.
TEST(WrappedValues, OfAPartAreText) {
    EXPECT_EQ(words_of("name: “好”报"), "");
    EXPECT_EQ(words_of("name: “好”与“坏”"), "");
    EXPECT_EQ(words_of("name: '“雁汐日报”'"), "");
    EXPECT_EQ(words_of("name: \"“雁汐日报”\""), "");
    EXPECT_EQ(words_of("name: “”"), "");
}

TEST(WrappedValues, StopAPaperAndWarnOfAnEdition) {
    EXPECT_EQ(refusals(paper_from({"paper.yaml", "name: “雁汐日报”\n"})), Found{"1:7 full-width-syntax"});
    const MadeEdition made;
    made.write("edition.yaml",
               "date: 2026-11-23\npages:\n- {page: 1, layout: front, section: “要闻”, frames: {lead: {story: tram, "
               "jump: 3}, side: market, guide: {refer: library}}}\n"
               "- {layout: inside, frames: {top: library}}\n- {layout: inside, frames: {top: school}}\n");
    const auto read = made.read();
    ASSERT_TRUE(read) << first_words(read);
    const Found found = brief(read->warnings);
    EXPECT_NE(std::find(found.begin(), found.end(), "3:37 warning full-width-syntax"), found.end());
}

}  // namespace
}  // namespace banxin
