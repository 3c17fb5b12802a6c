#pragma once

#include <qpdf/QPDFObjectHandle.hh>
#include <string>

namespace banxin {

/// How a string of bytes comes out in a font.
struct ShownString {
    double width = 0;  ///< In ems.
    int characters = 0;
    int spaces = 0;  ///< Single bytes of 32.
    bool lacks_glyph = false;
};

// A string as a font shows it (ISO 32000-1, 9.6 and 9.7), by what the font's dictionary says of its characters: widths
// of simple fonts, a usual width of composite ones. A character that the font has no shape for is one that shows its
// `.notdef`; what an embedded program lacks says EmbeddedFont.
ShownString shown_in(QPDFObjectHandle font, const std::string& bytes);

/// A font's name without the letters that mark a part of it.
std::string font_name(QPDFObjectHandle font);

/// Each of its characters is content of its own (Type 3).
bool is_drawn_by_content(QPDFObjectHandle font);

/// The height of an em in the text's space: 1 but for fonts drawn by content (Type 3).
double em_of(QPDFObjectHandle font);

}  // namespace banxin
