// In which language a file has its keys: one answer for who writes into it and who speaks of it.
#include "read/yaml/key_language.h"

#include <gtest/gtest.h>

namespace banxin {
namespace {

TEST(LanguageOfKeys, IsThatOfMostKeys) {
    EXPECT_EQ(language_of_keys("name: 柳湾小报\nhouse: zh-Hans\n"), WordLanguage::english);
    EXPECT_EQ(language_of_keys("名称: 柳湾小报\n内置体例: zh-Hans\n"), WordLanguage::chinese);
    EXPECT_EQ(language_of_keys("版面:\n  - 版: 1\n    layout: front\n"), WordLanguage::chinese);
    EXPECT_EQ(language_of_keys("---\n主题: 早市\n---\n正文里说：name 也好。\n"), WordLanguage::chinese);
    EXPECT_EQ(language_of_keys("早市搬进新棚。\n"), std::nullopt);
}

TEST(LanguageOfKeys, IsThatOfAStorysHeadWhateverItsTextHas) {
    EXPECT_EQ(language_of_keys("---\n主题: 早市\n---\nname: 甲\nlines: 乙\nlayout: 丙\n"), WordLanguage::chinese);
    EXPECT_EQ(language_of_keys("---\nheadline: 早市\n---\n日期: 甲\n版面: 乙\n"), WordLanguage::english);
}

// Where no key is known, its letters are all that is.
TEST(LanguageOfKeys, OfUnknownKeysIsThatOfTheirLetters) {
    EXPECT_EQ(language_of_keys("名子: 柳湾小报\n"), WordLanguage::chinese);
    EXPECT_EQ(language_of_keys("nmae: 柳湾小报\n"), WordLanguage::english);
    EXPECT_EQ(language_of_keys("- 柳湾\n- 小报\n"), std::nullopt);
}

// Signatures and pages that make themselves up are written as most keys are, not as the first is.
TEST(LanguageOfKeys, IsNotThatOfTheFirstKey) {
    EXPECT_EQ(language_of_keys("date: 2026-11-23\n版面:\n  - 版: 1\n    版式: 头版\n"), WordLanguage::chinese);
    EXPECT_EQ(language_of_keys("日期: 2026-11-23\npages:\n  - page: 1\n    layout: front\n"), WordLanguage::english);
}

TEST(LanguageOfKeys, SeesTheHeadOfAFileFromWindows) {
    EXPECT_EQ(language_of_keys("\xEF\xBB\xBF---\r\nheadline: 早市\r\n---\r\n日期: 甲\r\n版面: 乙\r\n"),
              WordLanguage::english);
    EXPECT_EQ(language_of_keys("\xEF\xBB\xBF日期: 2026-11-23\r\n"), WordLanguage::chinese);
}

}  // namespace
}  // namespace banxin
