#include "compose/text/mark_body.h"

#include <gtest/gtest.h>

#include <string>

#include "compose/text/shape_text.h"

namespace banxin {
namespace {

/// A mark cut by numbers, at 8 pt: a half is 4 pt, a quarter 2.
struct Cut {
    Unit unit;
    Length shift;
};

Cut cut(char32_t character, int advance, MarkForm form, Language language) {
    Cut result;
    result.unit.cls = classify(character);
    const MarkGlyph mark{character, RunScript::han, Em{advance}.of(8_pt), form};
    result.shift = cut_blanks(result.unit, mark, 8_pt, language);
    return result;
}

constexpr MarkForm kLeft{.before = 0, .after = 500, .ink = 200};
constexpr MarkForm kRight{.before = 500, .after = 0, .ink = 200};
constexpr MarkForm kMiddle{.before = 250, .after = 250, .ink = 200};
constexpr MarkForm kNarrow{.before = 0, .after = 0, .ink = 200};

TEST(MarkBody, TheBlanksAreTheFaces) {
    EXPECT_EQ(cut(U'，', 1000, kLeft, Language::zh_hans).unit.after, 4_pt);
    EXPECT_EQ(cut(U'（', 1000, kRight, Language::zh_hans).unit.before, 4_pt);
    const Unit centred = cut(U'，', 1000, kMiddle, Language::zh_hant).unit;
    EXPECT_EQ(centred.before, 2_pt);
    EXPECT_EQ(centred.core, 4_pt);
    EXPECT_EQ(centred.after, 2_pt);
}

TEST(MarkBody, InkThatFillsTheBodyLeavesNone) {
    EXPECT_EQ(cut(U'（', 1000, kNarrow, Language::zh_hans).unit.core, 8_pt);
}

TEST(MarkBody, QuestionMarksGiveNothingOutsideTheMainland) {
    EXPECT_EQ(cut(U'？', 1000, kLeft, Language::zh_hans).unit.core, 4_pt);
    EXPECT_EQ(cut(U'？', 1000, kMiddle, Language::zh_hant).unit.core, 8_pt);
    EXPECT_EQ(cut(U'？', 1000, kMiddle, Language::ja).unit.core, 8_pt);
}

/// ：「 of a vertical line of Japanese: a quarter, a half, a quarter and the half of 「.
TEST(MarkBody, AColonOfAVerticalLineIsAMiddleDotInJapanese) {
    const auto vertical = [](Language language) {
        Unit unit;
        unit.cls = CharClass::colon;
        MarkGlyph mark{U'：', RunScript::han, 8_pt, kNarrow};
        mark.posture = Posture::upright;
        cut_blanks(unit, mark, 8_pt, language);
        return unit;
    };
    EXPECT_EQ(vertical(Language::ja).before, 2_pt);
    EXPECT_EQ(vertical(Language::ja).core, 4_pt);
    EXPECT_EQ(vertical(Language::zh_hans).core, 8_pt);
}

TEST(MarkBody, ANarrowInterpunctStandsInTheMiddleOfHalfACell) {
    const Cut dot = cut(U'·', 250, kNarrow, Language::zh_hans);
    EXPECT_EQ(dot.unit.core, 4_pt);
    EXPECT_EQ(dot.shift, 1_pt);
}

TEST(MarkBody, AWideInterpunctIsDrawnBackIntoHalfACell) {
    const Cut dot = cut(U'・', 1000, kMiddle, Language::zh_hans);
    EXPECT_EQ(dot.unit.core, 4_pt);
    EXPECT_EQ(dot.shift, -2_pt);
}

TEST(MarkBody, OutsideTheMainlandTheInterpunctHasACellWithQuarters) {
    const Cut dot = cut(U'·', 250, kNarrow, Language::zh_hant);
    EXPECT_EQ(dot.unit.before, 2_pt);
    EXPECT_EQ(dot.unit.core, 4_pt);
    EXPECT_EQ(dot.unit.after, 2_pt);
    EXPECT_EQ(dot.shift, 3_pt);
}

TEST(MarkBody, DoubledMarksOfOneCharacterHaveACell) {
    const Cut twice = cut(U'‼', 500, kNarrow, Language::zh_hans);
    EXPECT_EQ(twice.unit.core, 8_pt);
    EXPECT_EQ(twice.shift, 2_pt);
}

TEST(MarkBody, ConnectorsHaveHalfACell) {
    const Cut wide = cut(U'–', 1000, kMiddle, Language::zh_hans);
    EXPECT_EQ(wide.unit.core, 4_pt);
    EXPECT_EQ(wide.shift, -2_pt);
}

TEST(MarkBody, AConnectorThatDoesNotFitHalfACellKeepsItsOwn) {
    EXPECT_EQ(cut(U'–', 1000, {.before = 0, .after = 0, .ink = 760}, Language::zh_hans).unit.core, 8_pt);
}

TEST(MarkBody, NarrowQuotesStandInTheInnerHalfOfTheCell) {
    const Cut open = cut(U'“', 250, kNarrow, Language::zh_hans);
    EXPECT_EQ(open.unit.before, 4_pt);
    EXPECT_EQ(open.shift, 6_pt);
    const Cut close = cut(U'”', 250, kNarrow, Language::zh_hans);
    EXPECT_EQ(close.unit.after, 4_pt);
    EXPECT_EQ(close.shift, Length());
}

TEST(MarkBody, JapaneseQuotesStayAsTheFaceHasThem) {
    EXPECT_EQ(cut(U'“', 500, kNarrow, Language::ja).unit.core, 4_pt);
}

TEST(MarkBody, KoreanMarksStayAsTheFaceHasThem) {
    EXPECT_EQ(cut(U'·', 250, kNarrow, Language::ko).unit.core, 2_pt);
    EXPECT_EQ(cut(U'‼', 500, kNarrow, Language::ko).unit.core, 4_pt);
}

/// Texts shaped with the installed faces at 8 pt.
struct ShapedMarks : testing::Test {
    ShapedText shape(std::string_view text, std::string family, Language language = Language::zh_hans) {
        Paper paper;
        paper.language = language;
        paper.fonts[FontRole{"song"}] = {std::move(family), 400};
        const TextStyle style{FontRole{"song"}, 8_pt, InkName{"black"}, Align::justify};
        return shape_plain(text, style, open_type_case(paper, library).value());
    }
    static Length width(const ShapedText& text) {
        Length sum;
        for (const Unit& unit : text.units) sum += unit.core + unit.gap.natural;
        return sum;
    }
    FontLibrary library;
};

TEST_F(ShapedMarks, AreOfTheSameWidthInFacesWithAndWithoutHalt) {
    for (const char* family : {"Noto Serif CJK SC", "LXGW WenKai"}) {
        EXPECT_EQ(width(shape("“好”，他说：“约翰·史密斯！？”好", family)), 8_pt * 15) << family;
    }
}

TEST_F(ShapedMarks, AnInterpunctOutsideTheMainlandMayCloseToHalfACell) {
    const ShapedText text = shape("翰·史", "Noto Serif CJK TC", Language::zh_hant);
    EXPECT_EQ(width(text), 8_pt * 3);
    for (const int i : {0, 1}) EXPECT_EQ(text.units[i].gap.natural - text.units[i].gap.least, 2_pt);
}

TEST_F(ShapedMarks, JapaneseColonsAreCentred) {
    const ShapedText text = shape("一：二", "Noto Serif CJK JP", Language::ja);
    EXPECT_EQ(text.units[0].gap.natural, 2_pt);
    EXPECT_EQ(text.units[1].gap.natural, 2_pt);
}

TEST_F(ShapedMarks, AFullWidthHyphenBetweenFiguresTakesHalfACell) {
    EXPECT_EQ(width(shape("比分3－2好", "Noto Serif CJK SC")), 8_pt * 5);
}

TEST_F(ShapedMarks, AVariationSelectorStaysInItsBasesUnit) {
    for (const char* family : {"Noto Serif CJK SC", "LXGW WenKai"}) {
        const ShapedText text = shape("葛\U000E0100城", family);
        ASSERT_EQ(text.units.size(), 2u) << family;
        EXPECT_EQ(text.units[0].characters, 2u);
        EXPECT_EQ(text.units[0].core, 8_pt);
        EXPECT_EQ(text.units[1].offset, TextOffset{2});
    }
}

TEST_F(ShapedMarks, ASelectorMayCentreAPauseMark) {
    EXPECT_EQ(shape("一，\uFE01二", "Noto Serif CJK SC").units[1].before, 2_pt);
}

TEST_F(ShapedMarks, ABoxTakesItsSelectorAlong) {
    const ShapedText text = shape("\U0010FFFF\U000E0100二", "Noto Serif CJK SC");
    EXPECT_EQ(text.units.size(), 2u);
    EXPECT_EQ(text.missing.size(), 1u);
}

}  // namespace
}  // namespace banxin
