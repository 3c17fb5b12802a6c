#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "display/display_list.h"
#include "font/font_library.h"

namespace banxin {

class DrawingFaces;

// The font programs that a document needs, cut down once to the glyphs it shows, opened once, and shared by every
// rendering of it: the next one finds its glyphs loaded.
struct RenderFonts {
    std::shared_ptr<const DrawingFaces> faces;  ///< Null draws no text.
};
RenderFonts prepare_fonts(const Document& document, const FontLibrary& library);
/// The same for pages and marks from several places.
RenderFonts prepare_fonts(const std::vector<const DisplayList*>& lists, const FontLibrary& library);

using Bytes = std::string;

// Same input, same bytes. A picture that cannot be read is a grey box with a cross; a run whose face is not in `fonts`
// is not drawn.

/// The pages at `page_indices` (none named: all) as one PDF with links, outline and metadata; those that lead to a page
/// left out are left out.
Bytes render_pdf(const Document& document, const RenderFonts& fonts, const std::vector<std::size_t>& page_indices);
Bytes render_png(const Document& document, const RenderFonts& fonts, std::size_t page_index, int dpi);
Bytes render_svg(const Document& document, const RenderFonts& fonts, std::size_t page_index);

}  // namespace banxin
