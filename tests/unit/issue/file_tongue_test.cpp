// Hints name keys as the file does that they are about.
#include "issue/file_tongue.h"

#include <gtest/gtest.h>

#include "files/memory_files.h"
#include "read/yaml/words_of_maps.h"

namespace banxin {
namespace {

TEST(ChineseKeys, StandForWordsInBackquotesAndForKeysWithTheirColon) {
    EXPECT_EQ(with_chinese_keys({"去掉 `fold` 或 `writing`", Sentence::chinese}), "去掉 `中缝` 或 `排向`");
    EXPECT_EQ(with_chinese_keys({"让它转到{}版（`jump: {}`）", Sentence::chinese}), "让它转到{}版（`转: {}`）");
    EXPECT_EQ(with_chinese_keys({"加一个 `kind: jumps` 的框", Sentence::chinese}), "加一个 `种类: 转版框` 的框");
    EXPECT_EQ(with_chinese_keys({"写多深（lines: 12），或 to: foot", Sentence::chinese}),
              "写多深（行: 12），或 到: 底");
    EXPECT_EQ(with_chinese_keys({"{{kind: ear, columns: 5-6, lines: 1-11}}", Sentence::chinese}),
              "{{种类: 报眼, 栏: 5-6, 行: 1-11}}");
}

TEST(ChineseKeys, AreThoseOfTheMapThatAPatternIsAbout) {
    EXPECT_EQ(with_chinese_keys({"`columns` 和 `from` 按全版数", Sentence::chinese, "the head"}),
              "`栏` 和 `起行` 按全版数");
    EXPECT_EQ(with_chinese_keys({"让一个样式不写 `from`", Sentence::chinese}), "让一个样式不写 `沿用`");
    EXPECT_EQ(with_chinese_keys({"paper.yaml 里 `jump: {{head: short}}`", Sentence::chinese, "a paper"}),
              "paper.yaml 里 `转版: {{题: 短题}}`");
    EXPECT_EQ(with_chinese_keys({"写 `fit: scale`", Sentence::chinese}), "写 `尺寸: 缩放`");
}

// An English sentence may have the word `lines` before a colon, too.
TEST(ChineseKeys, LeaveASentenceAlone) {
    EXPECT_EQ(with_chinese_keys({"no place for the page's ear: its words are not printed", Sentence::english}),
              "no place for the page's ear: its words are not printed");
    EXPECT_EQ(with_chinese_keys({"give the frame `kind: jumps`", Sentence::english}), "give the frame `种类: 转版框`");
    EXPECT_EQ(with_chinese_keys({"`banxin cuts EDITION {}` lists the cuts", Sentence::english}),
              "`banxin cuts EDITION {}` lists the cuts");
}

// A frame may be called like a key.
TEST(FileTongue, NeverTouchesANameThatComesIntoAPattern) {
    const FileTongue chinese(english(), WordLanguage::chinese);
    EXPECT_EQ(phrase("frame `{}` has no `legs`", "lead").in(chinese), "frame `lead` has no `栏段`");
    const FileTongue as_it_is(english(), WordLanguage::english);
    EXPECT_EQ(phrase("frame `{}` has no `legs`", "lead").in(as_it_is), "frame `lead` has no `legs`");
}

TEST(FileTongue, TellsAWordAsTheFileHasIt) {
    const Phrase name = phrase("add `{}:`", in_its_language(key_word("the press", "name")));
    EXPECT_EQ(name.in(FileTongue(english(), WordLanguage::chinese)), "add `文件名:`");
    EXPECT_EQ(name.in(FileTongue(english(), WordLanguage::english)), "add `name:`");
    EXPECT_EQ(name.english(), "add `name:`");
}

// A key is named as the line has it that the editor looks at.
TEST(TonguesOfFiles, NameAKeyOfAMixedFileAsItStandsThere) {
    MemoryFiles files;
    files.put("paper.yaml", "名称: 报\n内置体例: zh-Hans\npress: {plates: {angles: [1, 2]}}\n");
    TonguesOfFiles tongues(files);
    EXPECT_EQ(phrase("write `angles: []` and `kind: jumps`").in(tongues.of("paper.yaml")),
              "write `angles: []` and `种类: 转版框`");
    const Phrase name = phrase("add `{}:`", in_its_language(key_word("the press", "angles")));
    EXPECT_EQ(name.in(tongues.of("paper.yaml")), "add `angles:`");
}

// What is told of a page or a picture has no file of its own.
TEST(TonguesOfFiles, NameKeysAsThePaperWhereNoFileIsSpokenOf) {
    const Phrase hint = phrase("give the frame `kind: jumps`");
    name_keys_as(WordLanguage::chinese);
    EXPECT_EQ(hint.in(tongue_of_no_file()), "give the frame `种类: 转版框`");
    name_keys_as(std::nullopt);
    EXPECT_EQ(hint.in(tongue_of_no_file()), "give the frame `kind: jumps`");
}

TEST(TonguesOfFiles, AskEachFileForItsKeys) {
    MemoryFiles files;
    files.put("chinese.yaml", "名称: 报\n");
    files.put("english.yaml", "name: 报\n");
    TonguesOfFiles tongues(files);
    const Phrase hint = phrase("give the frame `kind: jumps`");
    EXPECT_EQ(hint.in(tongues.of("chinese.yaml")), "give the frame `种类: 转版框`");
    EXPECT_EQ(hint.in(tongues.of("english.yaml")), "give the frame `kind: jumps`");
    EXPECT_EQ(hint.in(tongues.of("nowhere.yaml")), "give the frame `kind: jumps`");
}

}  // namespace
}  // namespace banxin
