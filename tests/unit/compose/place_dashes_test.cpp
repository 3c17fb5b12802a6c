#include "compose/text/place_dashes.h"

#include <gtest/gtest.h>

#include <string>

#include "compose/text/shape_text.h"

namespace banxin {
namespace {

/// Where ink stands on a line of 10 pt type, in hundredths of a point: from the line's start, from the baseline.
struct Stroke {
    std::int64_t left = 0;
    std::int64_t right = 0;
    std::int64_t bottom = 0;
    std::int64_t top = 0;
};

struct Dashes : testing::Test {
    ShapedText shape(std::string_view text, std::string family) {
        Paper paper;
        paper.fonts[FontRole{"song"}] = {std::move(family), 400};
        const TextStyle style{FontRole{"song"}, 10_pt, InkName{"black"}, Align::justify};
        return shape_plain(text, style, open_type_case(paper, library).value());
    }

    std::vector<Stroke> strokes(const ShapedText& text) const {
        std::vector<Stroke> all;
        Length pen;
        for (const Unit& unit : text.units) {
            for (std::uint32_t g = unit.first_glyph; g < unit.first_glyph + unit.glyphs; ++g) {
                const UnitGlyph& glyph = text.glyphs[g];
                const InkBounds ink = library.ink(text.looks[unit.look].face, glyph.glyph).value();
                const std::int64_t x = (pen + glyph.dx).in_emu() * 100 / Length::kPerPoint;
                const std::int64_t y = glyph.dy.in_emu() * 100 / Length::kPerPoint;
                all.push_back({x + ink.left, x + ink.right, y + ink.bottom, y + ink.top});
            }
            pen += unit.core + unit.gap.natural;
        }
        return all;
    }

    FontLibrary library;
};

const char* const kFamilies[] = {"Noto Serif CJK SC", "Noto Sans CJK SC", "Noto Serif CJK TC", "Noto Serif CJK JP",
                                 "Noto Serif CJK KR", "LXGW WenKai",      "DejaVu Serif",      "DejaVu Sans Mono"};

TEST_F(Dashes, ADashOfTwoTakesTwoCellsInEveryFace) {
    for (const char* family : kFamilies) {
        Length width;
        for (const Unit& unit : shape("——", family).units) width += unit.core + unit.gap.natural;
        EXPECT_EQ(width, 20_pt) << family;
    }
}

TEST_F(Dashes, ItsStrokesTouch) {
    for (const char* family : kFamilies) {
        const std::vector<Stroke> drawn = strokes(shape("——", family));
        if (drawn.size() == 1) continue;  // both dashes are one glyph
        EXPECT_LE(drawn[1].left, drawn[0].right) << family;
    }
}

// Cells reach from 0.12 em under the baseline to 0.88 em above it; their middle is at 0.38.
TEST_F(Dashes, DashesAndDotsStandAtTheMiddleOfTheCell) {
    for (const char* family : {"Noto Serif CJK SC", "Noto Sans CJK SC", "LXGW WenKai"}) {
        for (const char* text : {"——", "……"}) {
            for (const Stroke& stroke : strokes(shape(text, family))) {
                EXPECT_NEAR(static_cast<double>(stroke.bottom + stroke.top) / 2, 380, 50) << family << text;
            }
        }
    }
}

TEST_F(Dashes, DotsOfAFaceForWesternTextAreRaised) {
    for (const Stroke& stroke : strokes(shape("……", "DejaVu Serif"))) EXPECT_GT(stroke.bottom, 100);
}

// DejaVu Sans Mono has a dash of three fifths of an em.
TEST_F(Dashes, AFaceWithANarrowDashBorrowsTheSongFaces) {
    Paper paper;
    paper.fonts[FontRole{"song"}] = {"Noto Serif CJK SC", 400};
    paper.fonts[FontRole{"hei"}] = {"DejaVu Sans Mono", 400};
    const TypeCase type_case = open_type_case(paper, library).value();
    ASSERT_TRUE(type_case.substitutions.empty()) << "DejaVu Sans Mono is not installed";
    const FaceId song = type_case.face(FontRole{"song"});
    EXPECT_EQ(face_for_dash(type_case, type_case.face(FontRole{"hei"})), song);
    EXPECT_EQ(face_for_dash(type_case, song), song);
    const TextStyle style{FontRole{"hei"}, 10_pt, InkName{"black"}, Align::justify};
    const ShapedText text = shape_plain("——", style, type_case);
    EXPECT_EQ(text.looks[text.units.front().look].face, song);
}

TEST_F(Dashes, NoLetterspaceEntersADash) {
    for (const Unit& unit : shape("——", "LXGW WenKai").units) EXPECT_FALSE(unit.gap.spreads);
}

}  // namespace
}  // namespace banxin
