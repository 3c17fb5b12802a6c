// Hints name keys as the file does that they are about.
#include "cli/file_words.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(KeyLanguage, IsThatOfMostKeys) {
    EXPECT_EQ(key_language("name: 柳湾小报\nhouse: zh-Hans\n"), KeyLanguage::english);
    EXPECT_EQ(key_language("名称: 柳湾小报\n内置体例: zh-Hans\n"), KeyLanguage::chinese);
    EXPECT_EQ(key_language("版面:\n  - 版: 1\n    layout: front\n"), KeyLanguage::chinese);
    EXPECT_EQ(key_language("---\n主题: 早市\n---\n正文里说：name 也好。\n"), KeyLanguage::chinese);
    EXPECT_EQ(key_language("早市搬进新棚。\n"), KeyLanguage::none);
}

TEST(ChineseKeys, StandForWordsInBackquotesAndForKeysWithTheirColon) {
    EXPECT_EQ(with_chinese_keys("去掉 `fold` 或 `writing`", Sentence::chinese), "去掉 `中缝` 或 `排向`");
    EXPECT_EQ(with_chinese_keys("让它转到{}版（`jump: {}`）", Sentence::chinese), "让它转到{}版（`转: {}`）");
    EXPECT_EQ(with_chinese_keys("加一个 `kind: jumps` 的框", Sentence::chinese), "加一个 `种类: 转版框` 的框");
    EXPECT_EQ(with_chinese_keys("写多深（lines: 12），或 to: foot", Sentence::chinese), "写多深（行: 12），或 到: 底");
    EXPECT_EQ(with_chinese_keys("{{kind: ear, columns: 5-6, lines: 1-11}}", Sentence::chinese),
              "{{种类: 报眼, 栏: 5-6, 行: 1-11}}");
}

// An English sentence may have the word `lines` before a colon, too.
TEST(ChineseKeys, LeaveASentenceAlone) {
    EXPECT_EQ(with_chinese_keys("no place for the page's ear: its words are not printed", Sentence::english),
              "no place for the page's ear: its words are not printed");
    EXPECT_EQ(with_chinese_keys("give the frame `kind: jumps`", Sentence::english), "give the frame `种类: 转版框`");
    EXPECT_EQ(with_chinese_keys("`banxin cuts EDITION {}` lists the cuts", Sentence::english),
              "`banxin cuts EDITION {}` lists the cuts");
}

// A frame may be called like a key.
TEST(FileTongue, NeverTouchesANameThatComesIntoAPattern) {
    const FileTongue chinese(english(), KeyLanguage::chinese);
    EXPECT_EQ(phrase("frame `{}` has no `legs`", "lead").in(chinese), "frame `lead` has no `栏段`");
    const FileTongue as_it_is(english(), KeyLanguage::english);
    EXPECT_EQ(phrase("frame `{}` has no `legs`", "lead").in(as_it_is), "frame `lead` has no `legs`");
}

}  // namespace
}  // namespace banxin
