#include "compose/rules/phrases.h"

#include <gtest/gtest.h>

#include "base/unicode.h"

namespace banxin {
namespace {

/// The price of ending a line after `first`, a headline's start; nothing where no line may end.
std::optional<int> price_after(std::string_view first, std::string_view rest, Language language = Language::zh_hans) {
    const int at = static_cast<int>(to_utf32(first).size());
    for (const PhraseEnd& end : phrase_ends(std::string(first).append(rest), language)) {
        if (end.at.value == at) return end.price;
    }
    return std::nullopt;
}

TEST(Phrases, EndFreelyAtASpaceAndDearlyElsewhere) {
    EXPECT_EQ(price_after("四泵齐开　", "一秒抽走三十六立方米"), 0);
    EXPECT_GE(price_after("四泵齐开　一秒", "抽走三十六立方米").value(), kBrokenPhrase);
}

TEST(Phrases, EndAtANarrowSpaceBetweenHanToo) {
    EXPECT_EQ(price_after("业余马拉松赛 ", "百岁老人领跑五百米"), 0);
    EXPECT_GE(price_after("业余马拉松赛 百岁", "老人领跑五百米").value(), kBrokenPhrase);
    EXPECT_LT(price_after("新款 iPhone ", "今日开售").value(), kBrokenPhrase);
    EXPECT_GT(price_after("달내 ", "신문", Language::ko).value(), 0);
}

TEST(Phrases, EndAtACommaAndNotAfterAnEnumeration) {
    EXPECT_EQ(price_after("盐田醒来，", "教孩子看海"), 0);
    EXPECT_GT(price_after("学校、", "医院延时开放").value(), 0);
}

TEST(Phrases, DoNotEndWithAPreposition) {
    EXPECT_GE(price_after("菜市场在", "新楼开张").value(), kBrokenPhrase);
    EXPECT_LT(price_after("菜市场", "在新楼开张").value(), kBrokenPhrase);
}

TEST(Phrases, KeepAVerbWithWhatEndsItAndANounWithWhatLeadsToIt) {
    EXPECT_GE(price_after("菜市场搬", "进新楼早市不停").value_or(kBrokenPhrase), kBrokenPhrase);
    EXPECT_GE(price_after("菜市场搬进新", "楼早市不停").value_or(kBrokenPhrase), kBrokenPhrase);
    EXPECT_LT(price_after("菜市场搬进", "新楼早市不停").value(), kBrokenPhrase);
}

TEST(Phrases, DoNotStartWithAParticle) {
    EXPECT_GE(price_after("渡口", "的早市").value(), kBrokenPhrase);
    EXPECT_LT(price_after("渡口的", "早市").value(), kBrokenPhrase);
}

TEST(Phrases, KeepFiguresWithTheirMeasureWords) {
    EXPECT_GE(price_after("海塘加高80", "厘米合龙").value_or(kBrokenPhrase), kBrokenPhrase);
    EXPECT_LT(price_after("海塘加高", "80厘米合龙").value(), kBrokenPhrase);
}

TEST(Phrases, KeepTitlesAndShortQuotationsWhole) {
    EXPECT_GE(price_after("读《汐河", "旧志》有感").value_or(kBrokenPhrase), kBrokenPhrase);
    EXPECT_GE(price_after("没有车的“步行", "校车”准点").value_or(kBrokenPhrase), kBrokenPhrase);
    EXPECT_LT(price_after("“学校门口的马路上再也没有", "一辆汽车停着”").value(), kBrokenPhrase);
}

TEST(Phrases, OfEnglishDoNotEndWithAnArticle) {
    EXPECT_GE(price_after("Ferry bell rings for the ", "last time", Language::en).value(), kBrokenPhrase);
    EXPECT_LT(price_after("Ferry bell rings ", "for the last time", Language::en).value(), kBrokenPhrase);
}

TEST(Phrases, OfJapaneseDoNotStartWithAParticle) {
    EXPECT_GE(price_after("港", "の朝市", Language::ja).value(), kBrokenPhrase);
}

}  // namespace
}  // namespace banxin
