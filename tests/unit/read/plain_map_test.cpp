#include "read/yaml/plain_map.h"

#include <gtest/gtest.h>

#include <array>

namespace banxin {
namespace {

/// What the parser itself makes of a text: a remark behind it is not plain.
std::optional<YamlNode> parsed(const std::string& text) {
    Findings findings;
    return read_yaml({"a.md", text + "# a remark\n"}, findings);
}

void expect_same(const YamlNode& plain, const YamlNode& parsed) {
    EXPECT_EQ(plain.kind, parsed.kind);
    EXPECT_EQ(plain.spot, parsed.spot);
    EXPECT_EQ(plain.text, parsed.text);
    EXPECT_TRUE(plain.items.empty() && parsed.items.empty());
    ASSERT_EQ(plain.entries.size(), parsed.entries.size());
    for (std::size_t i = 0; i < plain.entries.size(); ++i) {
        EXPECT_EQ(plain.entries[i].key, parsed.entries[i].key);
        EXPECT_EQ(plain.entries[i].key_spot, parsed.entries[i].key_spot);
        expect_same(plain.entries[i].value, parsed.entries[i].value);
    }
}

/// True when the text is read without the parser; then both must agree.
bool agrees_as_plain(const std::string& text) {
    const auto plain = read_plain_map({"a.md", text});
    if (!plain) return false;
    const auto whole = parsed(text);
    EXPECT_TRUE(whole) << text;
    if (whole) expect_same(*plain, *whole);
    return true;
}

TEST(PlainMap, ReadsTheHeadOfAStory) {
    EXPECT_TRUE(agrees_as_plain("---\nheadline: 有轨电车1号线|昨试运行\nshort: 电车\npriority: 1\n"));
    EXPECT_TRUE(agrees_as_plain("byline: 本报记者 顾南枝\ncredit:   （何青禾参与采写）\n"));
    EXPECT_TRUE(agrees_as_plain("headline: 没有车的“校车”，7:30 准点\n"));
    EXPECT_TRUE(agrees_as_plain("---\n引题: 昨\n主题: 有轨电车1号线\nshort: 电车\n"));
}

TEST(PlainMap, LeavesTheRestToTheParser) {
    for (const char* text : {"",
                             "---\n",
                             "headline: \"车\"\n",
                             "deck: [甲, 乙]\n",
                             "deck:\n  - 甲\n",
                             "headline: 车\n  来了\n",
                             "headline: 车 # 站\n",
                             "headline: 车: 站\n",
                             "headline: 车:\n",
                             "headline: ~\n",
                             "headline: null\n",
                             "headline:\n",
                             "headline: 车 \n",
                             "headline: 车\n\nshort: 站\n",
                             "headline: 车\nheadline: 站\n",
                             "? a\n",
                             "headline: 车\n---\nshort: 站\n",
                             "Headline: 车\n",
                             "headline: *a\n",
                             "headline:\t车\n",
                             "- 车\n"})
        EXPECT_FALSE(agrees_as_plain(text)) << text;
}

// Every value made of two of these between two plain lines: whatever is taken for plain, the parser takes for the same.
TEST(PlainMap, AgreesWithTheParserOnWhateverItTakes) {
    constexpr std::array kPieces{
        "车", "a", "1", "-", " ", ":", "#",  "'",        "\"",           "[",  "{", ",",  "&", "!",
        "|",  ">", "%", "@", "`", "~", "？", "\xC2\x85", "\xE2\x80\xA8", "\\", "=", "<<", ".", "null"};
    int plain = 0;
    for (const std::string first : kPieces) {
        for (const std::string second : kPieces) {
            agrees_as_plain("---\n题" + first + second + ": 站\npriority: 2\n");
            for (const std::string third : {"", "车", " 车"})
                plain += agrees_as_plain("---\nshort: 一\ndeck: " + first + second + third + "\npriority: 2\n") ? 1 : 0;
        }
    }
    EXPECT_GT(plain, 200);
}

}  // namespace
}  // namespace banxin
