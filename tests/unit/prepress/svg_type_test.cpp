// SVGs whose type asks for fonts and characters that nobody has.
#include "prepress/inside/svg_type.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace banxin {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

SvgTypeFaults faults_of(const std::string& svg) {
    static const SystemType type;
    return svg_type_faults(svg_pieces(svg), type);
}

TEST(SvgType, AsksForTheFirstFamilyOfEveryList) {
    const SvgTypeFaults faults = faults_of(
        "<svg><style>.a{font-family:'No Such Song',serif} /* font-family: Not This */ .b{font: bold 9px/1.2 \"No Such "
        "Hei\"}</style><text font-family='No Such Kai, Noto Sans CJK SC'>潮</text>"
        "<text style='font-size:9px;font-family:&quot;No Such Song&quot;'>水</text></svg>");
    EXPECT_THAT(faults.missing_families, ElementsAre("No Such Song", "No Such Hei", "No Such Kai"));
    EXPECT_THAT(faults.missing_characters, IsEmpty());
}

TEST(SvgType, TakesWhatTheSystemHasForAKindOfFamily) {
    EXPECT_THAT(faults_of("<svg><text font-family='sans-serif'>潮</text><text font-family='Noto Serif CJK SC'>水"
                          "</text></svg>")
                    .missing_families,
                IsEmpty());
}

// U+10FFFD is a character of nobody's.
TEST(SvgType, FindsCharactersThatNoFontHas) {
    EXPECT_THAT(
        faults_of("<svg><title>&#x10FFFD;</title><text>潮<tspan>&#x10FFFD;</tspan></text></svg>").missing_characters,
        ElementsAre("\U0010FFFD"));
    EXPECT_THAT(faults_of("<svg><text><title>&#x10FFFD;</title>潮&#x200B;&#xFE0E;</text></svg>").missing_characters,
                IsEmpty());
}

TEST(SvgPieces, AreStartsEndsAndCharacters) {
    const auto pieces = svg_pieces("<?xml?><!-- <no/> --><svg:g a='1>2' b=\"&lt;&#65;\"><![CDATA[<x>]]>&amp;</svg:g>");
    ASSERT_EQ(pieces.size(), 4u);
    EXPECT_EQ(pieces[0].name, "g");
    EXPECT_EQ(*pieces[0].find("a"), "1>2");
    EXPECT_EQ(*pieces[0].find("b"), "<A");
    EXPECT_EQ(pieces[1].characters, "<x>");
    EXPECT_EQ(pieces[2].characters, "&");
    EXPECT_EQ(pieces[3].kind, SvgPiece::Kind::end);
}

}  // namespace
}  // namespace banxin
