// How characters stand in vertical lines, as UAX #50 (Vertical_Orientation) and clreq's table of marks have it.
#include <gtest/gtest.h>

#include "base/unicode.h"
#include "compose/text/shape_text.h"

namespace banxin {
namespace {

struct OrientationTest : testing::Test {
    /// Of the character between two Han.
    Posture stands(char32_t character, Language language = Language::zh_hans) {
        Paper paper;
        paper.language = language;
        paper.fonts[FontRole{"song"}] = {language == Language::ja ? "Noto Serif CJK JP" : "Noto Serif CJK SC", 400};
        const TypeCase vertical = type_case_for(Writing::vertical, open_type_case(paper, library).value());
        const std::string text = "国" + to_utf8(std::u32string(1, character)) + "国";
        return shape_plain(text, {FontRole{"song"}, 9_pt, InkName{"black"}, Align::justify}, vertical)
            .units.at(1)
            .posture;
    }

    /// Those of `characters` that do not stand so.
    std::string others_than(Posture posture, std::u32string_view characters, Language language = Language::zh_hans) {
        std::string others;
        for (const char32_t c : characters) {
            if (stands(c, language) != posture) append_utf8(others, c);
        }
        return others;
    }

    FontLibrary library;
};

constexpr std::u32string_view kUpright =
    U"§©±×÷‖†‡‰※‼⁂⁇⁈⁉⁑℃℉№℡Ⅰⅰ①■▲○◎●★〃〄々〆〇〒〓〠〡〢〣〤〥〦〧〨〩〶〸〹〺〻〼〽〾・㈱㋀㍱㏂一"
    U"＂＃＄％＆＇＊＋／０１２３４５６７８９＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ＼＾｀"
    U"ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ";
constexpr std::u32string_view kUprightInAnotherForm = U"、。ぁゃッャ！，．？";
constexpr std::u32string_view kTurnedByTheFace = U"〈〉《》「」『』【】〔〕〖〗（）［］｛｝～ー〜＝";

TEST_F(OrientationTest, IdeographsAndFullWidthFormsAreUpright) {
    EXPECT_EQ(others_than(Posture::upright, kUpright), "");
}

TEST_F(OrientationTest, MarksWithAnotherPlaceInTheirCellAreUpright) {
    EXPECT_EQ(others_than(Posture::upright, kUprightInAnotherForm), "");
}

// The face has them turned already; it would turn them a second time sideways.
TEST_F(OrientationTest, BracketsStandInTheFacesTurnedForm) {
    EXPECT_EQ(others_than(Posture::upright, kTurnedByTheFace), "");
    for (const char32_t c : kTurnedByTheFace) {
        EXPECT_TRUE(
            library.has_vertical_form({to_utf8(std::u32string(1, c)), library.find({"Noto Serif CJK SC"})->face, 9_pt}))
            << to_utf8(std::u32string(1, c));
    }
}

TEST_F(OrientationTest, WesternMarksAndArrowsAreTurned) {
    EXPECT_EQ(others_than(Posture::sideways, U"!(-/«»‐–‚„←→＜＞"), "");
}

// UAX #50 turns what follows; clreq wants it upright, or the face has a form that stands better.
TEST_F(OrientationTest, SingleLettersAndFiguresStandInACell) {
    EXPECT_EQ(others_than(Posture::in_cell, U"0Aa"), "");
}

TEST_F(OrientationTest, DashesDotsAndInterpunctsStandUpright) {
    EXPECT_EQ(others_than(Posture::upright, U"—…·‧•"), "");
}

TEST_F(OrientationTest, ChineseColonsAreNeverTurned) {
    EXPECT_EQ(others_than(Posture::upright, U"：；"), "");
}

// clreq's table: these are not turned.
TEST_F(OrientationTest, PausesAndStopsAreNotTurned) {
    EXPECT_EQ(others_than(Posture::upright, U"。．，、：；！‼？⁇·・‧／"), "");
}

}  // namespace
}  // namespace banxin
