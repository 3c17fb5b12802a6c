#include "font/box_outlines.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H
#include FT_TRUETYPE_TABLES_H

#include <gmock/gmock.h>

#include "font/font_program.h"
#include "fonts_here.h"

namespace banxin {
namespace {

using namespace testing;

SubsetFont subset_of(const std::string& family, std::string_view text) {
    FontLibrary library;
    const FaceId face = library.find({family, 400, "zh-Hans"})->face;
    std::vector<std::uint32_t> glyphs;
    for (const ShapedGlyph& glyph : library.shape(at_9pt(text, face))) glyphs.push_back(glyph.glyph);
    return library.subset(face, glyphs);
}

/// What a renderer asks of a glyph, at a size where a unit of the font is a unit of the page.
struct Measured {
    FT_BBox box{};
    FT_Pos advance = 0;
    FT_Fixed linear_advance = 0;
    int points = -1;  ///< None that loads.
};

Measured measured(FT_Face face, unsigned glyph) {
    FT_Set_Char_Size(face, face->units_per_EM * 64, 0, 0, 0);
    Measured out;
    if (FT_Load_Glyph(face, glyph, FT_LOAD_NO_HINTING) != FT_Err_Ok) return out;
    FT_Outline_Get_CBox(&face->glyph->outline, &out.box);
    out.advance = face->glyph->metrics.horiAdvance;
    out.linear_advance = face->glyph->linearHoriAdvance;
    out.points = face->glyph->outline.n_points;
    return out;
}

std::vector<unsigned char> table_of(FT_Face face, FT_ULong tag) {
    FT_ULong length = 0;
    if (FT_Load_Sfnt_Table(face, tag, 0, nullptr, &length) != FT_Err_Ok) return {};
    std::vector<unsigned char> bytes(length);
    FT_Load_Sfnt_Table(face, tag, 0, bytes.data(), &length);
    return bytes;
}

/// Han, a mark, letters that reach below the line, a space.
constexpr std::string_view kText = "国。人《gAj 3";

TEST(BoxOutlines, MeasureAsTheGlyphsDo) {
    const SubsetFont subset = subset_of("Noto Serif CJK SC", kText);
    const std::vector<unsigned char> bytes = with_box_outlines(subset.bytes);
    ASSERT_FALSE(bytes.empty());
    const FontProgram drawn(subset.bytes), boxed(bytes);
    ASSERT_NE(boxed.ft_face(), nullptr);
    ASSERT_EQ(boxed.ft_face()->num_glyphs, drawn.ft_face()->num_glyphs);
    for (unsigned glyph = 0; glyph < static_cast<unsigned>(drawn.ft_face()->num_glyphs); ++glyph) {
        const Measured wanted = measured(drawn.ft_face(), glyph);
        const Measured box = measured(boxed.ft_face(), glyph);
        EXPECT_EQ(box.points, wanted.points > 0 ? 4 : 0) << glyph;
        EXPECT_EQ(std::tuple(box.box.xMin, box.box.yMin, box.box.xMax, box.box.yMax),
                  std::tuple(wanted.box.xMin, wanted.box.yMin, wanted.box.xMax, wanted.box.yMax))
            << glyph;
        EXPECT_EQ(box.advance, wanted.advance) << glyph;
        EXPECT_EQ(box.linear_advance, wanted.linear_advance) << glyph;
    }
}

TEST(BoxOutlines, StandForTheSameCharacters) {
    const SubsetFont subset = subset_of("Noto Serif CJK SC", kText);
    const std::vector<unsigned char> bytes = with_box_outlines(subset.bytes);
    const FontProgram drawn(subset.bytes), boxed(bytes);
    const auto characters = [](FT_Face face) {
        std::vector<std::pair<FT_ULong, FT_UInt>> all;
        FT_UInt glyph = 0;
        for (FT_ULong c = FT_Get_First_Char(face, &glyph); glyph != 0; c = FT_Get_Next_Char(face, c, &glyph))
            all.emplace_back(c, glyph);
        return all;
    };
    EXPECT_FALSE(characters(drawn.ft_face()).empty());
    EXPECT_EQ(characters(boxed.ft_face()), characters(drawn.ft_face()));
}

// It is what a PDF embeds.
TEST(BoxOutlines, LeaveTheOutlinesInTheirTable) {
    const SubsetFont subset = subset_of("Noto Serif CJK SC", kText);
    const std::vector<unsigned char> bytes = with_box_outlines(subset.bytes);
    const FontProgram drawn(subset.bytes), boxed(bytes);
    for (const FT_ULong tag : {FT_MAKE_TAG('C', 'F', 'F', ' '), FT_MAKE_TAG('h', 'm', 't', 'x'),
                               FT_MAKE_TAG('h', 'h', 'e', 'a'), FT_MAKE_TAG('n', 'a', 'm', 'e')}) {
        const std::vector<unsigned char> table = table_of(boxed.ft_face(), tag);
        EXPECT_FALSE(table.empty());
        EXPECT_EQ(table, table_of(drawn.ft_face(), tag));
    }
}

// FreeType would not find their characters by their names any more.
TEST(BoxOutlines, ThereAreNoneOfGlyphsWithNames) {
    const SubsetFont subset = subset_of("Nimbus Roman", "Banxin");
    ASSERT_FALSE(table_of(FontProgram(subset.bytes).ft_face(), FT_MAKE_TAG('C', 'F', 'F', ' ')).empty());
    EXPECT_TRUE(with_box_outlines(subset.bytes).empty());
}

TEST(BoxOutlines, ThereAreNoneOfTrueType) {
    EXPECT_TRUE(with_box_outlines(subset_of("LXGW WenKai", kText).bytes).empty());
}

TEST(BoxOutlines, ThereAreNoneOfWhatIsNoFont) {
    EXPECT_TRUE(with_box_outlines({}).empty());
    EXPECT_TRUE(with_box_outlines({'O', 'T', 'T', 'O', 0, 1}).empty());
}

}  // namespace
}  // namespace banxin
