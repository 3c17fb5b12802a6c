#include <gmock/gmock.h>

#include "compose/lines/break_lines.h"
#include "compose/text/shape_text.h"

namespace banxin {
namespace {

/// Text shaped with the installed Chinese faces at 9 pt.
struct ShapeTest : testing::Test {
    ShapedText shape(std::string_view text, Language language = Language::zh_hans) {
        Paper paper;
        paper.language = language;
        paper.fonts[FontRole{"song"}] = {"Noto Serif CJK SC", 400};
        return shape_plain(text, {FontRole{"song"}, 9_pt, InkName{"black"}, Align::justify},
                           open_type_case(paper, library).value());
    }

    static std::vector<std::string> broken(const ShapedText& text, int cells) {
        const Length measure = 9_pt * cells;
        std::vector<std::string> lines;
        for (const SetLine& line : break_block(text, {}, std::span(&measure, 1))) {
            const Unit& first = text.units[line.first_unit];
            const Unit& last = text.units[line.end_unit - 1];
            lines.push_back(text.text.substr(first.text_begin, last.text_begin + last.text_bytes - first.text_begin));
        }
        return lines;
    }

    FontLibrary library;
};

TEST_F(ShapeTest, GivesEveryIdeographItsCell) {
    for (const Unit& unit : shape("雁汐区").units) EXPECT_EQ(unit.core, 9_pt);
}

TEST_F(ShapeTest, SetsWesternLettersInTheFamilyThatTheRoleHasForThem) {
    Paper paper;
    paper.fonts[FontRole{"song"}] = {"Noto Serif CJK SC", 400, "Noto Sans CJK SC"};
    paper.fonts[FontRole{"hei"}] = {"Noto Sans CJK SC", 400};
    const TypeCase faces = open_type_case(paper, library).value();
    const ShapedText text = shape_plain("区A4", {FontRole{"song"}, 9_pt, InkName{"black"}, Align::justify}, faces);
    EXPECT_EQ(text.looks[text.units[0].look].face, faces.face(FontRole{"song"}));
    EXPECT_EQ(text.looks[text.units[1].look].face, faces.face(FontRole{"hei"}));
    EXPECT_EQ(text.looks[text.units[2].look].face, faces.face(FontRole{"hei"}));
}

// More than the count of a unit's characters holds; shaped in one run they would be compared each with each.
TEST_F(ShapeTest, LosesNoneOfAHundredThousandMarksOnOneCharacter) {
    std::string words = "汉";
    for (int i = 0; i < 100'000; ++i) words += "\u0301";
    const ShapedText text = shape(words + "字");
    int characters = 0;
    std::size_t bytes = 0;
    for (const Unit& unit : text.units) {
        characters += unit.characters;
        bytes += unit.text_bytes;
    }
    EXPECT_EQ(characters, 100'002);
    EXPECT_EQ(bytes, words.size() + 3);
    EXPECT_EQ(text.units.back().cls, CharClass::han);
    for (std::size_t i = 0; i + 2 < text.units.size(); ++i)
        ASSERT_EQ(text.units[i].break_after, BreakChance::forbidden);
}

TEST_F(ShapeTest, CountsCodePoints) {
    const ShapedText text = shape("一AB，");
    EXPECT_EQ(text.end, TextOffset{4});
    EXPECT_EQ(text.units.back().offset, TextOffset{3});
}

TEST_F(ShapeTest, CutsAFullWidthMarkIntoInkAndBlank) {
    const ShapedText text = shape("，（");
    EXPECT_EQ(text.units[0].after, 9_pt / 2);
    EXPECT_EQ(text.units[1].before, 9_pt / 2);
}

TEST_F(ShapeTest, SetsAnApostropheInAWordProportional) {
    const ShapedText text = shape("Children’s");
    ASSERT_EQ(text.units.size(), 10u);
    EXPECT_LT(text.units[8].core, 9_pt / 2);
    EXPECT_EQ(text.units[8].cls, CharClass::letter);
}

TEST_F(ShapeTest, SetsQuotesAroundHanFullWidth) {
    const ShapedText text = shape("“好”");
    EXPECT_EQ(text.units.front().before, 9_pt / 2);
    EXPECT_EQ(text.units.back().after, 9_pt / 2);
}

TEST_F(ShapeTest, SetsEnglishQuotesProportional) {
    const ShapedText text = shape("“well”", Language::en);
    EXPECT_LT(text.units.front().core + text.units.front().before, 9_pt * 3 / 4);
}

TEST_F(ShapeTest, KeepsADashOfTwoCellsWhole) {
    EXPECT_THAT(broken(shape("一二三——四"), 4), testing::ElementsAre("一二三", "——四"));
}

TEST_F(ShapeTest, BreaksALongRunOfDashesBetweenWholeOnes) {
    EXPECT_THAT(broken(shape("——————"), 4), testing::ElementsAre("————", "——"));
}

TEST_F(ShapeTest, PrintsACharacterThatNoFontHasAsABox) {
    const ShapedText text = shape("一\U0010FFFF二");
    ASSERT_EQ(text.missing.size(), 1u);
    EXPECT_EQ(text.missing[0].character, U'\U0010FFFF');
    EXPECT_EQ(text.units[1].core, 9_pt);
    EXPECT_TRUE(text.looks[text.units[1].look].missing);
}

}  // namespace
}  // namespace banxin
