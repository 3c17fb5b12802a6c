#include <gtest/gtest.h>

#include <string>

#include "base/unicode.h"
#include "compose/rules/settle_text.h"

namespace banxin {
namespace {

/// The class of the first `character` of the text.
SettledCharacter settled(char32_t character, std::u32string_view text, Language language = Language::zh_hans) {
    return settle_text(text, language).at(text.find(character));
}

std::string_view class_of(char32_t character, std::u32string_view text, Language language = Language::zh_hans) {
    return name_of(settled(character, text, language).cls);
}

bool is_western(char32_t character, std::u32string_view text, Language language = Language::zh_hans) {
    return settled(character, text, language).western;
}

TEST(SettleText, SetsQuotesAroundHanFullWidth) {
    EXPECT_FALSE(is_western(U'“', U"他说“好”。"));
    EXPECT_FALSE(is_western(U'”', U"他说“好”。"));
    EXPECT_EQ(class_of(U'“', U"“好”"), "open");
    EXPECT_EQ(class_of(U'”', U"“好”"), "close");
}

TEST(SettleText, SetsQuotesAroundAWesternWordInChineseFullWidth) {
    EXPECT_FALSE(is_western(U'“', U"叫“Hello”的狗"));
    EXPECT_FALSE(is_western(U'”', U"叫“Hello”的狗"));
    EXPECT_FALSE(is_western(U'”', U"“Hello”的狗"));
}

TEST(SettleText, SetsQuotesInsideWesternTextWithTheLatinRun) {
    EXPECT_TRUE(is_western(U'“', U"He said “well” twice"));
    EXPECT_TRUE(is_western(U'”', U"He said “well” twice"));
    EXPECT_TRUE(is_western(U'“', U"“well”"));
}

TEST(SettleText, SetsQuotesAroundWesternTextProportionalInTraditionalChineseAndJapanese) {
    EXPECT_TRUE(is_western(U'“', U"叫“Hello”的狗", Language::zh_hant));
    EXPECT_TRUE(is_western(U'”', U"叫“Hello”的狗", Language::ja));
    EXPECT_FALSE(is_western(U'“', U"叫“好”的狗", Language::zh_hant));
}

TEST(SettleText, SetsEnglishAndKoreanQuotesWithTheLatinRun) {
    EXPECT_TRUE(is_western(U'“', U"“well”", Language::en));
    EXPECT_TRUE(is_western(U'”', U"“네”라고", Language::ko));
}

TEST(SettleText, TakesAnApostropheForALetter) {
    EXPECT_EQ(class_of(U'’', U"don’t"), "letter");
    EXPECT_EQ(class_of(U'’', U"the workers’ rights"), "letter");
    EXPECT_EQ(class_of(U'’', U"the ’90s"), "letter");
    EXPECT_EQ(class_of(U'’', U"叫‘AI’的"), "close");
    EXPECT_TRUE(is_western(U'’', U"Children’s"));
}

TEST(SettleText, OpensAndClosesStraightQuotesInTurn) {
    const auto text = settle_text(U"说\"好\"", Language::zh_hans);
    EXPECT_EQ(text[1].cls, CharClass::open);
    EXPECT_EQ(text[3].cls, CharClass::close);
    EXPECT_EQ(class_of(U'\'', U"don't"), "letter");
    EXPECT_EQ(class_of(U'"', U"15\" 屏"), "suffix");
}

TEST(SettleText, TellsConnectorsFromHyphens) {
    EXPECT_EQ(class_of(U'-', U"北京-上海"), "half-connector");
    EXPECT_EQ(class_of(U'–', U"北京–上海"), "half-connector");
    EXPECT_EQ(class_of(U'–', U"10–20日"), "half-connector");
    EXPECT_EQ(class_of(U'-', U"第3-乙"), "half-connector");
    EXPECT_EQ(class_of(U'-', U"well-known"), "hyphen");
    EXPECT_EQ(class_of(U'-', U"138-0013"), "hyphen");
    EXPECT_EQ(class_of(U'–', U"pages 10–20", Language::en), "hyphen");
    EXPECT_EQ(class_of(U'～', U"三～五"), "connector");
}

TEST(SettleText, TakesASingleDashBetweenTwoWordsForAConnector) {
    EXPECT_EQ(class_of(U'—', U"北京—上海"), "connector");
    EXPECT_EQ(class_of(U'—', U"1949—1976"), "connector");
    EXPECT_EQ(class_of(U'—', U"好——不"), "dash");
    EXPECT_EQ(class_of(U'—', U"好。—他"), "dash");
    EXPECT_EQ(class_of(U'—', U"東京—大阪", Language::ja), "dash");
}

TEST(SettleText, TakesASignForTheFiguresOwn) {
    EXPECT_EQ(class_of(U'-', U"零下 -5 度"), "prefix");
    EXPECT_EQ(class_of(U'±', U"±3"), "prefix");
    EXPECT_EQ(class_of(U'＋', U"＋8"), "prefix");
    EXPECT_EQ(class_of(U'+', U"C+"), "letter");
    EXPECT_EQ(class_of(U'₫', U"500₫"), "suffix");
    EXPECT_EQ(class_of(U'#', U"#3"), "prefix");
}

TEST(SettleText, TakesABulletBetweenHanForAnInterpunct) {
    EXPECT_EQ(class_of(U'•', U"约翰•史密斯"), "interpunct");
    EXPECT_EQ(class_of(U'•', U"• 一"), "other");
    EXPECT_EQ(class_of(U'‧', U"约翰‧史密斯"), "interpunct");
}

TEST(SettleText, GivesFullWidthFiguresAndLettersTheirClass) {
    EXPECT_EQ(class_of(U'２', U"２０年"), "digit");
    EXPECT_EQ(class_of(U'Ａ', U"Ａ股"), "han");
    EXPECT_EQ(class_of(U'\u3000', U"一\u3000二"), "wide-space");
}

TEST(SettleText, GivesACombiningMarkTheClassOfItsBase) {
    EXPECT_EQ(class_of(U'\U000E0100', U"葛\U000E0100"), "han");
    EXPECT_EQ(class_of(U'\uFE01', U"“\uFE01好”"), "open");
}

}  // namespace
}  // namespace banxin
