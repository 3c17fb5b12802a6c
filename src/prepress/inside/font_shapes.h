#pragma once

#include <map>
#include <optional>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <vector>

#include "prepress/inside/embedded_font.h"
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
    void read_widths();
    std::string character(std::uint32_t code);
    std::string drawn(std::uint32_t code);
    std::optional<std::string> outline_of(std::uint32_t code) const;

    QPDFObjectHandle font_;
    ObjectHashes& hashes_;
    EmbeddedFont embedded_;                   ///< Without outlines it is told whole.
    std::map<std::uint32_t, double> widths_;  ///< In thousandths of an em.
    std::map<std::uint32_t, std::string> known_;
};

}  // namespace banxin
