// The editions in examples/ as a browser gets them: how much it is, and whether fonts show what the marks mean.
#include <ft2build.h>
#include FT_FREETYPE_H

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "base/unicode.h"
#include "browser/example_pages.h"
#include "font/font_program.h"
#include "font/web_face.h"

namespace banxin::test {
namespace {

using Json = nlohmann::json;

class ExamplePages : public testing::TestWithParam<std::string> {
  protected:
    ShownEdition shown{std::string(BANXIN_SOURCE_DIR) + "/examples/" + GetParam(),
                       std::string(BANXIN_SOURCE_DIR) + "/layouts"};
};

/// What a page of a paper may take without its fonts and pictures, in bytes.
std::size_t allowed_for(const std::string& edition) {
    return edition.starts_with("xijiang") ? 140'000 : 70'000;
}

TEST_P(ExamplePages, ArriveInOneBreath) {
    ASSERT_TRUE(shown.is_set());
    std::map<std::string, std::size_t> bytes;
    for (const auto& [name, json] : shown.pieces.pieces()) {
        if (name.starts_with("page/")) bytes[name.substr(0, name.find('/', 5))] += name.size() + json->size() + 4;
    }
    for (const auto& [page, size] : bytes) {
        fmt::print("{} {}: {} bytes\n", GetParam(), page, size);
        EXPECT_LE(size, allowed_for(GetParam())) << page;
    }
}

/// An outline in the face's units.
struct Outline {
    std::vector<std::pair<long, long>> points;
    std::vector<short> ends;
    bool operator==(const Outline&) const = default;
};

Outline outline_of(FT_Face face, unsigned glyph) {
    Outline outline;
    if (FT_Load_Glyph(face, glyph, FT_LOAD_NO_SCALE | FT_LOAD_NO_HINTING) != FT_Err_Ok) return {{{-1, -1}}, {}};
    const FT_Outline& drawn = face->glyph->outline;
    for (int i = 0; i < drawn.n_points; ++i) outline.points.emplace_back(drawn.points[i].x, drawn.points[i].y);
    outline.ends.assign(drawn.contours, drawn.contours + drawn.n_contours);
    return outline;
}

/// A face's file as it lies on the disk.
class WholeFace {
  public:
    explicit WholeFace(const FaceFile& file) {
        FT_Init_FreeType(&library_);
        FT_New_Face(library_, file.path.c_str(), static_cast<FT_Long>(file.index), &face_);
    }
    ~WholeFace() {
        FT_Done_Face(face_);
        FT_Done_FreeType(library_);
    }
    WholeFace(const WholeFace&) = delete;
    WholeFace& operator=(const WholeFace&) = delete;
    FT_Face face() const { return face_; }

  private:
    FT_Library library_ = nullptr;
    FT_Face face_ = nullptr;
};

/// The only part of each face, by the face's name.
std::map<std::string, std::string> first_parts(const PagePieces& pieces) {
    std::map<std::string, std::string> parts;
    for (const auto& [name, json] : pieces.pieces()) {
        if (name.starts_with("font/")) parts[Json::parse(*json)["face"].get<std::string>()] = name.substr(5);
    }
    return parts;
}

std::map<FaceId, std::vector<std::uint32_t>> glyphs_shown(const Document& document) {
    std::map<FaceId, std::vector<std::uint32_t>> shown;
    for (const DisplayList& page : document.pages) {
        for (const Mark& mark : page.marks) {
            const auto* run = std::get_if<GlyphRun>(&mark);
            if (run == nullptr) continue;
            for (const PlacedGlyph& glyph : run->glyphs) shown[run->face].push_back(glyph.glyph);
        }
    }
    for (auto& [face, glyphs] : shown) {
        std::ranges::sort(glyphs);
        glyphs.erase(std::unique(glyphs.begin(), glyphs.end()), glyphs.end());
    }
    return shown;
}

TEST_P(ExamplePages, EachCodeShowsTheOutlineOfItsGlyph) {
    ASSERT_TRUE(shown.is_set());
    const auto parts = first_parts(shown.pieces);
    for (const auto& [id, glyphs] : glyphs_shown(shown.pages.document())) {
        const auto web = WebFace::open(shown.issue.library().file(id));
        ASSERT_TRUE(web);
        const WholeFace whole(shown.issue.library().file(id));
        const FontProgram part(*shown.pieces.font(parts.at(web->name())));
        ASSERT_NE(part.ft_face(), nullptr);
        for (const std::uint32_t glyph : glyphs) {
            const unsigned found = FT_Get_Char_Index(part.ft_face(), web->code(glyph));
            ASSERT_NE(found, 0u) << web->name() << " glyph " << glyph;
            EXPECT_EQ(outline_of(part.ft_face(), found), outline_of(whole.face(), glyph))
                << web->name() << " glyph " << glyph;
        }
    }
}

std::string test_name(const testing::TestParamInfo<std::string>& edition) {
    std::string name;
    for (const char c : edition.param) {
        if (c != '-' && c != '/') name += c;
    }
    return name;
}

INSTANTIATE_TEST_SUITE_P(Examples, ExamplePages, testing::ValuesIn(example_editions()), test_name);

}  // namespace
}  // namespace banxin::test
