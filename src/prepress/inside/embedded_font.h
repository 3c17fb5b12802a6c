#pragma once

#include <optional>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <vector>

#include "font/glyph_outlines.h"

namespace banxin {

// A font of a PDF and the program that is embedded with it: which glyphs the bytes of a string come to (ISO 32000-1,
// 9.6 and 9.7).
//
// Only what the file says without doubt is answered. A composite font's codes are followed where they are two bytes
// (Identity-H and Identity-V), also through a table of its glyphs (CIDToGIDMap); a simple font's where its program
// names the glyph or has the code. A program of more than 64 megabytes is not opened.
class EmbeddedFont {
  public:
    explicit EmbeddedFont(QPDFObjectHandle font);

    bool is_composite() const { return is_composite_; }
    /// Nothing where the font is not embedded, or its codes are not followed.
    const std::optional<GlyphOutlines>& outlines() const { return outlines_; }
    std::vector<std::uint32_t> codes_in(const std::string& bytes) const;
    /// What a code of a composite font comes to in its program; 0 for what the font does not have.
    std::uint32_t glyph_of(std::uint32_t code) const;

    /// Whether some character of a string is not in the program: `.notdef` is printed in its place.
    bool lacks_glyph(const std::string& bytes) const;

  private:
    void open_composite();
    void open_program(QPDFObjectHandle holder);
    bool lacks(std::uint32_t code) const;

    QPDFObjectHandle font_;
    bool is_composite_ = false;
    std::optional<std::string> glyphs_;  ///< Two bytes for each character; nothing: they have the same numbers.
    std::optional<GlyphOutlines> outlines_;
};

/// What an encoding of its own (`/Differences`) calls a code, without the stroke; empty where it says nothing.
std::string name_of_code(QPDFObjectHandle font, int code);

}  // namespace banxin
