#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "font/font_program.h"

namespace banxin {

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

  private:
    std::vector<unsigned char> bytes_;  ///< Before the face, which reads them.
    FontProgram program_;
    std::map<std::uint32_t, std::uint32_t> glyphs_;  ///< By their own number, where they have one.
};

}  // namespace banxin
