#include "compare/words/tokens.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/unicode.h"

namespace banxin {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> tokens(const std::string& text) {
    const std::u32string characters = to_utf32(text);
    std::vector<std::string> all;
    for (const std::u32string_view token : tokens_of(characters)) all.push_back(to_utf8(token));
    return all;
}

TEST(Tokens, AreOneHanEach) {
    EXPECT_THAT(tokens("老石桥，"), ElementsAre("老", "石", "桥", "，"));
}

TEST(Tokens, KeepANumberWhole) {
    EXPECT_THAT(tokens("1,150.5元"), ElementsAre("1,150.5", "元"));
    EXPECT_THAT(tokens("6:30开"), ElementsAre("6:30", "开"));
    EXPECT_THAT(tokens("涨12%。"), ElementsAre("涨", "12%", "。"));
    EXPECT_THAT(tokens("2026-11-23"), ElementsAre("2026-11-23"));
    EXPECT_THAT(tokens("１１５０元"), ElementsAre("１１５０", "元"));
}

TEST(Tokens, KeepTheSignOfANumber) {
    EXPECT_THAT(tokens("气温-5℃"), ElementsAre("气", "温", "-5℃"));
    EXPECT_THAT(tokens("－５℃至＋３℃"), ElementsAre("－５℃", "至", "＋３℃"));
    EXPECT_THAT(tokens("−0.5%，±3"), ElementsAre("−0.5%", "，", "±3"));
    EXPECT_THAT(tokens("-12"), ElementsAre("-12"));
    EXPECT_THAT(tokens("前年比▲４"), ElementsAre("前", "年", "比", "▲４"));
    EXPECT_THAT(tokens("▲図"), ElementsAre("▲", "図"));
    EXPECT_THAT(tokens("30日-5℃"), ElementsAre("30", "日", "-5℃"));
}

TEST(Tokens, TakeNoHyphenForASign) {
    EXPECT_THAT(tokens("2-3版"), ElementsAre("2-3", "版"));
    EXPECT_THAT(tokens("A-5"), ElementsAre("A", "-", "5"));
    EXPECT_THAT(tokens("3月-5月"), ElementsAre("3", "月", "-", "5", "月"));
    EXPECT_THAT(tokens("5%-8%"), ElementsAre("5%", "-", "8%"));
    EXPECT_THAT(tokens("1 - 2"), ElementsAre("1", " ", "-", " ", "2"));
    EXPECT_THAT(tokens("老-桥"), ElementsAre("老", "-", "桥"));
}

TEST(Tokens, KeepAJapaneseDecimalWhole) {
    EXPECT_THAT(tokens("１・２倍"), ElementsAre("１・２", "倍"));
    EXPECT_THAT(tokens("東・西"), ElementsAre("東", "・", "西"));
}

TEST(Tokens, LeaveAFullStopBehindANumberAlone) {
    EXPECT_THAT(tokens("1150. 2"), ElementsAre("1150", ".", " ", "2"));
}

TEST(Tokens, KeepAWesternWordWhole) {
    EXPECT_THAT(tokens("don't stop"), ElementsAre("don't", " ", "stop"));
    EXPECT_THAT(tokens("H1N1流感"), ElementsAre("H1N1", "流", "感"));
    EXPECT_THAT(tokens("Zürich"), ElementsAre("Zürich"));
}

TEST(Tokens, KeepWhatCombinesWithItsBase) {
    EXPECT_THAT(tokens("e\u0301t葛\U000E0100"), ElementsAre("e\u0301t", "葛\U000E0100"));
}

TEST(Tokens, CutJapaneseAndKoreanByCharacter) {
    EXPECT_THAT(tokens("きょう"), ElementsAre("き", "ょ", "う"));
    EXPECT_THAT(tokens("오늘"), ElementsAre("오", "늘"));
}

TEST(Tokens, LetALineFeedStandAlone) {
    EXPECT_THAT(tokens("a \n\n b"), ElementsAre("a", " ", "\n", "\n", " ", "b"));
}

}  // namespace
}  // namespace banxin
