#pragma once

#include <map>
#include <optional>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <vector>

#include "font/glyph_outlines.h"
#include "prepress/inside/object_hashes.h"

namespace banxin {

// What a font of a PDF draws for the bytes of a string.
//
// A font that is embedded with its glyphs numbered, as Cairo does it, is told glyph by glyph: what else is in its
// subset, and by which numbers, changes nothing. Of any other it is the whole font and the bytes.
class FontShapes {
  public:
    /// `hashes` must outlive it.
    FontShapes(QPDFObjectHandle font, ObjectHashes& hashes);

    /// The same words for what is drawn alike.
    std::string words(const std::string& bytes);
    /// In ems of the text's space; nothing where the font does not tell all its characters' widths.
    std::optional<double> width(const std::string& bytes) const;

  private:
    std::vector<std::uint32_t> codes_in(const std::string& bytes) const;
    void read_composite(QPDFObjectHandle child);
    void read_simple();
    void open_program(QPDFObjectHandle holder);
    std::string character(std::uint32_t code);
    std::string drawn(std::uint32_t code);

    QPDFObjectHandle font_;
    ObjectHashes& hashes_;
    std::optional<GlyphOutlines> outlines_;  ///< Nothing: it is told whole.
    std::size_t bytes_a_character_ = 1;
    std::map<std::uint32_t, double> widths_;  ///< In thousandths of an em.
    std::map<std::uint32_t, std::string> known_;
};

}  // namespace banxin
