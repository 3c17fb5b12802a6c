#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_TRUETYPE_TABLES_H

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>

#include "font/font_program.h"
#include "fonts_here.h"

namespace banxin {
namespace {

using namespace testing;

std::vector<std::uint32_t> glyphs_of(const FontLibrary& library, std::string_view text, FaceId face) {
    std::vector<std::uint32_t> glyphs;
    for (const ShapedGlyph& g : library.shape(at_9pt(text, face))) glyphs.push_back(g.glyph);
    return glyphs;
}

/// Points of the outline of a glyph; -1 when it does not load.
int outline_points(const FontProgram& program, std::uint32_t glyph) {
    if (FT_Load_Glyph(program.ft_face(), glyph, FT_LOAD_NO_SCALE | FT_LOAD_NO_HINTING) != FT_Err_Ok) return -1;
    return program.ft_face()->glyph->outline.n_points;
}

/// Kilobytes of a file that are in memory, and count as the program's.
int kilobytes_mapped(const std::string& ending) {
    std::ifstream maps("/proc/self/smaps");
    std::string line;
    bool is_of_file = false;
    int sum = 0;
    while (std::getline(maps, line)) {
        if (line.find('-') < line.find(' ')) is_of_file = line.ends_with(ending);
        if (is_of_file && line.starts_with("Rss:")) sum += std::stoi(line.substr(4));
    }
    return sum;
}

TEST(Subset, LeavesNothingOfTheFileInMemory) {
    FontLibrary library;
    const FaceId face = song(library);
    const auto glyphs = glyphs_of(library, "国人天地水火山石田土日月", face);
    const std::string file = "NotoSerifCJK-Regular.ttc";
    ASSERT_GT(kilobytes_mapped(file), 0);
    const SubsetFont first = library.subset(face, glyphs);
    EXPECT_EQ(kilobytes_mapped(file), 0);
    EXPECT_EQ(library.subset(face, glyphs).bytes, first.bytes);
}

TEST(Subset, NumbersItsGlyphsAnewInTheirOrder) {
    FontLibrary library;
    const FaceId face = song(library);
    const auto glyphs = glyphs_of(library, "国人", face);
    const SubsetFont subset = library.subset(face, glyphs);
    const FontProgram program(subset.bytes);
    ASSERT_NE(program.ft_face(), nullptr);
    const bool country_first = glyphs[0] < glyphs[1];
    EXPECT_EQ(subset.numbers[glyphs[0]], country_first ? 1 : 2);
    EXPECT_EQ(subset.numbers[glyphs[1]], country_first ? 2 : 1);
    EXPECT_EQ(program.ft_face()->num_glyphs, 3);
    EXPECT_GT(outline_points(program, 1), 0);
    EXPECT_GT(outline_points(program, 2), 0);
}

TEST(Subset, AGlyphThatIsCutAwayHasNoNumber) {
    FontLibrary library;
    const FaceId face = song(library);
    const auto glyphs = glyphs_of(library, "国人", face);
    const SubsetFont subset = library.subset(face, {std::max(glyphs[0], glyphs[1])});
    EXPECT_EQ(subset.numbers[std::max(glyphs[0], glyphs[1])], 1);
    EXPECT_EQ(subset.numbers[std::min(glyphs[0], glyphs[1])], 0);
}

TEST(Subset, ATrueTypeFaceIsCutAlike) {
    FontLibrary library;
    const FaceId face = library.find({"LXGW WenKai"})->face;
    const auto glyphs = glyphs_of(library, "国人", face);
    const SubsetFont subset = library.subset(face, {glyphs[0]});
    const FontProgram program(subset.bytes);
    ASSERT_NE(program.ft_face(), nullptr);
    EXPECT_EQ(program.ft_face()->num_glyphs, 2);
    EXPECT_GT(outline_points(program, subset.numbers[glyphs[0]]), 0);
}

TEST(Subset, KeepsTheOutlineOfTheMissingGlyph) {
    FontLibrary library;
    const FaceId face = song(library);
    const SubsetFont subset = library.subset(face, glyphs_of(library, "国", face));
    EXPECT_GT(outline_points(FontProgram(subset.bytes), 0), 0);
}

// What a PDF writer reads of a face: without one of these it falls back to drawing shapes.
TEST(Subset, KeepsTheTablesThatEmbeddingNeedsAndNoOthers) {
    FontLibrary library;
    const FaceId face = song(library);
    const SubsetFont subset = library.subset(face, glyphs_of(library, "国", face));
    const FontProgram program(subset.bytes);
    const auto length = [&](const char(&tag)[5]) {
        FT_ULong bytes = 0;
        const FT_ULong code = FT_MAKE_TAG(tag[0], tag[1], tag[2], tag[3]);
        return FT_Load_Sfnt_Table(program.ft_face(), code, 0, nullptr, &bytes) == FT_Err_Ok ? bytes : 0;
    };
    EXPECT_GT(length("head"), 0u);
    EXPECT_GT(length("hhea"), 0u);
    EXPECT_GT(length("hmtx"), 0u);
    EXPECT_GT(length("maxp"), 0u);
    EXPECT_GT(length("CFF "), 0u);
    EXPECT_GT(length("name"), 0u);
    EXPECT_EQ(length("cmap"), 0u);
    EXPECT_EQ(length("GSUB"), 0u);
    EXPECT_EQ(length("GPOS"), 0u);
}

TEST(Subset, IsATwentiethOfTheFileAtMost) {
    FontLibrary library;
    const FaceId face = library.find({"LXGW WenKai"})->face;
    const auto whole = std::filesystem::file_size("/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf");
    EXPECT_LT(library.subset(face, glyphs_of(library, "市政府昨日宣布", face)).bytes.size() * 20, whole);
}

TEST(Subset, TheSameGlyphsGiveTheSameBytes) {
    FontLibrary one;
    FontLibrary other;
    const auto glyphs = glyphs_of(one, "市政府昨日宣布", song(one));
    EXPECT_EQ(one.subset(song(one), glyphs).bytes, other.subset(song(other), glyphs).bytes);
}

TEST(FontProgram, BytesThatAreNoFontOpenNothing) {
    const std::vector<unsigned char> bytes{'n', 'o', ' ', 'f', 'o', 'n', 't'};
    EXPECT_EQ(FontProgram(bytes).ft_face(), nullptr);
}

}  // namespace
}  // namespace banxin
