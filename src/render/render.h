#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "display/display_list.h"
#include "font/font_library.h"

namespace banxin {

// The font programs that a document needs, cut down once to the glyphs it shows and shared by every rendering of it.
struct RenderFonts {
    std::vector<SubsetFont> subsets;  ///< By FaceId order.
};
RenderFonts prepare_fonts(const Document& document, const FontLibrary& library);

using Bytes = std::string;

/// The whole document, or the pages at `page_indices`, as one PDF with links, outline and metadata. Same input, same
/// bytes.
Bytes render_pdf(const Document& document, const RenderFonts& fonts, const std::vector<std::size_t>& page_indices);
/// One page as pixels, on white paper. A picture that cannot be read is a grey box with a cross, here and in the
/// others.
Bytes render_png(const Document& document, const RenderFonts& fonts, std::size_t page_index, int dpi);
Bytes render_svg(const Document& document, const RenderFonts& fonts, std::size_t page_index);

}  // namespace banxin
