#include "font/glyph_outlines.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_CID_H
#include FT_OUTLINE_H

#include <fmt/format.h>

#include <span>

namespace banxin {
namespace {

/// Where a program without characters keeps those of a text, byte by byte.
constexpr FT_ULong kSymbols = 0xF000;

bool numbers_its_glyphs(FT_Face face) {
    FT_Bool is_numbered = 0;
    return face != nullptr && FT_Get_CID_Is_Internally_CID_Keyed(face, &is_numbered) == FT_Err_Ok && is_numbered != 0;
}

std::map<std::uint32_t, std::uint32_t> own_numbers(FT_Face face) {
    std::map<std::uint32_t, std::uint32_t> glyphs;
    if (!numbers_its_glyphs(face)) return glyphs;
    for (FT_UInt glyph = 0; glyph < static_cast<FT_UInt>(face->num_glyphs); ++glyph) {
        FT_UInt number = 0;
        if (FT_Get_CID_From_Glyph_Index(face, glyph, &number) == FT_Err_Ok) glyphs.emplace(number, glyph);
    }
    return glyphs;
}

template <typename T>
std::span<const T> all_of(const T* first, int count) {
    return {first, static_cast<std::size_t>(count)};
}

std::string words_for(const FT_Outline& outline, int units) {
    std::string words = fmt::format("{}", units);
    for (const FT_Vector& point : all_of(outline.points, outline.n_points))
        words += fmt::format(" {},{}", point.x, point.y);
    for (const char kind : all_of(outline.tags, outline.n_points))
        words += fmt::format(" {}", FT_CURVE_TAG(static_cast<unsigned char>(kind)));
    for (const short end : all_of(outline.contours, outline.n_contours)) words += fmt::format(" {}", end);
    return words;
}

std::optional<std::string> outline_of(FT_Face face, FT_UInt glyph) {
    if (FT_Load_Glyph(face, glyph, FT_LOAD_NO_SCALE | FT_LOAD_NO_HINTING) != FT_Err_Ok) return std::nullopt;
    if (face->glyph->format != FT_GLYPH_FORMAT_OUTLINE) return std::nullopt;
    return words_for(face->glyph->outline, face->units_per_EM);
}

/// Printed, and the same character in every encoding: the quotes of ASCII are others in Adobe's own.
bool is_alike_everywhere(unsigned char code) {
    return code > ' ' && code < 0x7F && code != '\'' && code != '`';
}

/// In any of the program's tables, as itself or among symbols.
bool has_code(FT_Face face, unsigned char code) {
    for (FT_CharMap map : all_of(face->charmaps, face->num_charmaps)) {
        FT_Set_Charmap(face, map);
        if (FT_Get_Char_Index(face, code) != 0 || FT_Get_Char_Index(face, kSymbols + code) != 0) return true;
    }
    return false;
}

}  // namespace

GlyphOutlines::GlyphOutlines(std::vector<unsigned char> program)
    : bytes_(std::move(program)), program_(bytes_), glyphs_(own_numbers(program_.ft_face())) {}

std::optional<std::string> GlyphOutlines::numbered(std::uint32_t number) const {
    FT_Face face = program_.ft_face();
    if (face == nullptr) return std::nullopt;
    if (glyphs_.empty()) return outline_of(face, number);
    const auto own = glyphs_.find(number);
    return own == glyphs_.end() ? std::nullopt : outline_of(face, own->second);
}

std::optional<std::string> GlyphOutlines::coded(unsigned char code) const {
    FT_Face face = program_.ft_face();
    if (face == nullptr || face->num_charmaps != 1) return std::nullopt;
    FT_Set_Charmap(face, face->charmaps[0]);
    const bool has_symbols = face->charmap->encoding == FT_ENCODING_MS_SYMBOL;
    const FT_UInt glyph = FT_Get_Char_Index(face, has_symbols ? kSymbols + code : code);
    return glyph == 0 ? std::nullopt : outline_of(face, glyph);
}

bool GlyphOutlines::has_number(std::uint32_t number) const {
    FT_Face face = program_.ft_face();
    if (face == nullptr) return true;
    return glyphs_.empty() ? number < static_cast<std::uint32_t>(face->num_glyphs) : glyphs_.contains(number);
}

bool GlyphOutlines::may_have(const CodedCharacter& character) const {
    FT_Face face = program_.ft_face();
    if (face == nullptr) return true;
    if (!character.name.empty()) {
        // Names of a TrueType program are for people; it may have the character without its name.
        const bool goes_by_names = FT_HAS_GLYPH_NAMES(face) != 0 && FT_IS_SFNT(face) == 0;
        return !goes_by_names || FT_Get_Name_Index(face, character.name.c_str()) != 0;
    }
    if (!is_alike_everywhere(character.code) || face->num_charmaps == 0) return true;
    return has_code(face, character.code);
}

}  // namespace banxin
