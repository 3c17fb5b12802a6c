#include "read/yaml/yaml_tree.h"

#include <gtest/gtest.h>
#include <yaml-cpp/exceptions.h>

#include "found.h"
#include "read/yaml/yaml_trouble.h"
#include "whole_yaml.h"

namespace banxin {
namespace {

Result<YamlNode> parse(const std::string& text) {
    return parse_yaml({"a.yaml", text});
}

SourceSpot at(int line, int column) {
    return {"a.yaml", line, column};
}

TEST(YamlTree, EveryNodeKnowsItsPlace) {
    const auto root = parse("报头: 雁汐\nframes:\n  - id: lead\n    lines: 1-4\n");
    ASSERT_TRUE(root);
    const YamlEntry& name = root->entries[0];
    EXPECT_EQ(name.key_spot, at(1, 1));
    EXPECT_EQ(name.value.spot, at(1, 5));
    const YamlNode& frame = root->entries[1].value.items[0];
    EXPECT_EQ(frame.spot, at(3, 5));
    EXPECT_EQ(frame.entries[1].value.spot, at(4, 12));
    EXPECT_EQ(frame.entries[1].value.text, "1-4");
}

TEST(YamlTree, ColumnsBehindChineseCountCharacters) {
    const auto root = parse("{报头: 雁汐, 日期: 今天}\n");
    ASSERT_TRUE(root);
    EXPECT_EQ(root->entries[1].key_spot, at(1, 10));
    EXPECT_EQ(root->entries[1].value.spot, at(1, 14));
}

TEST(YamlTree, KeepsNumbersAndYesAsText) {
    const auto root = parse("a: 007\nb: no\nc: ~\nd:\ne: \"\"\n");
    ASSERT_TRUE(root);
    EXPECT_EQ(root->entries[0].value.text, "007");
    EXPECT_EQ(root->entries[1].value.text, "no");
    EXPECT_EQ(root->entries[2].value.kind, YamlKind::empty);
    EXPECT_EQ(root->entries[3].value.kind, YamlKind::empty);
    EXPECT_EQ(root->entries[4].value.kind, YamlKind::text);
}

TEST(YamlTree, AnEmptyFileIsAnEmptyNode) {
    EXPECT_EQ(parse("")->kind, YamlKind::empty);
}

TEST(YamlTree, SyntaxErrorsHaveAPlace) {
    EXPECT_EQ(refusals(parse("a: [1, 2\nb: 3\n")), Found{"2:2 yaml-syntax"});
    EXPECT_EQ(refusals(parse("name: one: two\n")), Found{"1:10 yaml-syntax"});
}

// YAML takes each of the two lines with the one below it for one text, and stops there.
TEST(YamlTree, LinesWithFullWidthColonsAreToldAndReadAsMeant) {
    Findings findings;
    const auto root = read_yaml(
        {"a.yaml", "frames:\n  third：yisheng\n  fourth: {story: dengshi}\nsection：要闻\nnumber: 3\n"}, findings);
    ASSERT_TRUE(root);
    EXPECT_EQ(brief(findings.list), (Found{"2:8 full-width-syntax", "4:8 full-width-syntax"}));
    ASSERT_EQ(root->entries.size(), 3u);
    ASSERT_EQ(root->entries[0].value.entries.size(), 2u);
    EXPECT_EQ(root->entries[0].value.entries[0].key, "third");
    EXPECT_EQ(root->entries[0].value.entries[0].value.text, "yisheng");
    EXPECT_EQ(root->entries[1].value.text, "要闻");
    EXPECT_EQ(root->entries[2].value.spot, at(5, 9));
}

TEST(YamlTree, WhatNoFullWidthMarkExplainsIsNotReadPast) {
    Findings findings;
    EXPECT_FALSE(read_yaml({"a.yaml", "third：yisheng\nname: one: two\n"}, findings));
    EXPECT_EQ(findings.list.back().code, "yaml-syntax");
}

TEST(YamlTree, WhatAKeyGivenTwiceHoldsIsJoined) {
    Findings findings;
    const auto root = read_yaml({"x.yaml", "a: {b: 1, d: {e: 1}}\na: {b: 2, c: 3, d: {f: 2}}\n"}, findings);
    EXPECT_EQ(brief(findings.list), Found{"2:1 duplicate-key"});
    ASSERT_TRUE(root);
    const auto& a = root->entries.at(0).value.entries;
    ASSERT_EQ(a.size(), 3u);
    EXPECT_EQ(a[0].value.text, "1");
    EXPECT_EQ(a[1].value.entries.size(), 2u);
    EXPECT_EQ(a[2].key, "c");
}

TEST(YamlTree, EveryDuplicateKeyIsReported) {
    const auto root = parse("a: 1\nb: {c: 1, c: 2}\na: 2\n");
    EXPECT_EQ(refusals(root), (Found{"2:11 duplicate-key", "3:1 duplicate-key"}));
    EXPECT_EQ(first_words(root), "`c` is given twice / the first one is in line 2; keep one of them");
}

TEST(YamlTree, AQuotationMarkLeftOpenIsToldWhereItOpens) {
    const auto found = parse_yaml({"paper.yaml", "name: \"江口\nhouse: zh-Hans\ncn: \"CN 1\"\n"});
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().diagnostics.front().code, "quote-not-closed");
    EXPECT_EQ(found.error().diagnostics.front().spot, (SourceSpot{"paper.yaml", 1, 7}));
}

TEST(YamlTree, ACurlyMarkThatWasMeantToCloseATextIsNamed) {
    const auto found = parse_yaml({"edition.yaml", "pages:\n  - section: \"要闻”\n"});
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().diagnostics.front().hint.english(),
              "here stands ”, a mark of the text: write - section: \"要闻\"");
}

TEST(YamlTree, AQuotedTextMayHoldQuotationMarks) {
    EXPECT_TRUE(parse_yaml({"paper.yaml", "name: \"他说\\\"好\\\"\"\nshort: 'it''s'\n"}));
}

TEST(YamlTree, AliasesAreRefused) {
    EXPECT_EQ(refusals(parse("a: &x 1\nb: *x\n")), Found{"2:4 yaml-alias"});
}

TEST(YamlTree, AKeyIsAWord) {
    EXPECT_EQ(refusals(parse("{a: 1}: 2\n")), Found{"1:1 yaml-key"});
}

TEST(YamlTree, OneDocumentOnly) {
    EXPECT_EQ(refusals(parse("a: 1\n---\nb: 2\n")), Found{"3:1 yaml-documents"});
}

TEST(YamlTree, DepthIsNoDanger) {
    EXPECT_FALSE(parse(std::string(100'000, '[')));
}

// yaml-cpp's own words are known again, so that they can be said in another language.
TEST(YamlTree, SaysWhatYamlCppSaysInWordsOfItsOwn) {
    class Other : public Tongue {
      public:
        std::string_view pattern(const Wording& wording, std::int64_t) const override {
            return wording.one == "end of sequence flow not found" ? "X" : wording.one;
        }
    };
    const auto broken = parse_yaml({"a.yaml", "a: [1, 2\nb: 3\n"});
    ASSERT_FALSE(broken);
    const Phrase& message = broken.error().diagnostics.front().message;
    EXPECT_EQ(message.english(), "this is not well-formed YAML: end of sequence flow not found");
    EXPECT_EQ(message.in(Other()), "this is not well-formed YAML: X");
    EXPECT_EQ(yaml_trouble("unknown escape character: q").english(), "unknown escape character: q");
    EXPECT_EQ(yaml_trouble("something new").english(), "something new");
}

TEST(YamlTree, KnowsEverySentenceOfYamlCpp) {
    namespace said = YAML::ErrorMsg;
    for (const char* sentence : {said::YAML_DIRECTIVE_ARGS,
                                 said::YAML_MAJOR_VERSION,
                                 said::REPEATED_YAML_DIRECTIVE,
                                 said::TAG_DIRECTIVE_ARGS,
                                 said::REPEATED_TAG_DIRECTIVE,
                                 said::CHAR_IN_TAG_HANDLE,
                                 said::TAG_WITH_NO_SUFFIX,
                                 said::END_OF_VERBATIM_TAG,
                                 said::END_OF_MAP,
                                 said::END_OF_MAP_FLOW,
                                 said::END_OF_SEQ,
                                 said::END_OF_SEQ_FLOW,
                                 said::MULTIPLE_TAGS,
                                 said::MULTIPLE_ANCHORS,
                                 said::MULTIPLE_ALIASES,
                                 said::ALIAS_CONTENT,
                                 said::INVALID_HEX,
                                 said::UNKNOWN_TOKEN,
                                 said::DOC_IN_SCALAR,
                                 said::EOF_IN_SCALAR,
                                 said::CHAR_IN_SCALAR,
                                 said::TAB_IN_INDENTATION,
                                 said::FLOW_END,
                                 said::BLOCK_ENTRY,
                                 said::MAP_KEY,
                                 said::MAP_VALUE,
                                 said::ALIAS_NOT_FOUND,
                                 said::ANCHOR_NOT_FOUND,
                                 said::CHAR_IN_ALIAS,
                                 said::CHAR_IN_ANCHOR,
                                 said::ZERO_INDENT_IN_BLOCK,
                                 said::CHAR_IN_BLOCK,
                                 said::AMBIGUOUS_ANCHOR,
                                 said::UNKNOWN_ANCHOR,
                                 said::INVALID_NODE,
                                 said::INVALID_SCALAR,
                                 said::KEY_NOT_FOUND,
                                 said::BAD_CONVERSION,
                                 said::BAD_DEREFERENCE,
                                 said::BAD_SUBSCRIPT,
                                 said::BAD_PUSHBACK,
                                 said::BAD_INSERT,
                                 said::UNMATCHED_GROUP_TAG,
                                 said::UNEXPECTED_END_SEQ,
                                 said::UNEXPECTED_END_MAP,
                                 said::SINGLE_QUOTED_CHAR,
                                 said::INVALID_ANCHOR,
                                 said::INVALID_ALIAS,
                                 said::INVALID_TAG,
                                 said::BAD_FILE}) {
        EXPECT_EQ(yaml_trouble(sentence).english(), sentence);
        EXPECT_FALSE(yaml_trouble(sentence) == verbatim(sentence)) << sentence;
    }
    for (const char* beginning : {said::YAML_VERSION, said::INVALID_UNICODE, said::INVALID_ESCAPE})
        EXPECT_FALSE(yaml_trouble(beginning + std::string("x")) == verbatim(beginning + std::string("x")));
}

}  // namespace
}  // namespace banxin
