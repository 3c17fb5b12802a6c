#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "font/font_program.h"

namespace banxin {

/// A character of a text as a document encodes it: its byte, and its glyph's name where the document gives it one.
struct CodedCharacter {
    unsigned char code = 0;
    std::string name{};
};

// The outlines of a font program as a document embeds it, written out in the face's units: two glyphs that are drawn
// alike have the same words, whatever their numbers and whatever else is in the program.
class GlyphOutlines {
  public:
    explicit GlyphOutlines(std::vector<unsigned char> program);

    /// By the number that a document calls it: that of the program, or, where the program gives its glyphs numbers of
    /// their own (CID), that. Nothing for what is no font, or has no such glyph.
    std::optional<std::string> numbered(std::uint32_t number) const;
    /// By a byte of a text, as the program itself says which glyph that is. Nothing where it does not.
    std::optional<std::string> coded(unsigned char code) const;

    // Whether the program has a glyph, by its number as in numbered(), or for a character. True where that cannot be
    // told: for what is no font; for a name in a program without names; for codes that encodings read in several ways
    // (all but the letters and marks of ASCII that they agree on).
    bool has_number(std::uint32_t number) const;
    bool may_have(const CodedCharacter& character) const;

  private:
    std::vector<unsigned char> bytes_;  ///< Before the face, which reads them.
    FontProgram program_;
    std::map<std::uint32_t, std::uint32_t> glyphs_;  ///< By their own number, where they have one.
};

}  // namespace banxin
