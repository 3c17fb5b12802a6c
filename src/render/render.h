#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/byte_sink.h"
#include "base/crew.h"
#include "base/diagnostic.h"
#include "display/display_list.h"
#include "font/font_library.h"

namespace banxin {

class FacePool;

// The font programs that a document needs, cut down once to the glyphs it shows, and shared by every rendering of it:
// the next one finds its glyphs loaded. Several threads may render with the same ones.
struct RenderFonts {
    std::shared_ptr<FacePool> pool;  ///< Null draws no text.
};
/// `crew`: who cuts them down, a face each.
RenderFonts prepare_fonts(const Document& document, const FontLibrary& library, const Crew& crew = {});
/// The same for pages and marks from several places.
RenderFonts prepare_fonts(const std::vector<const DisplayList*>& lists, const FontLibrary& library,
                          const Crew& crew = {});
/// Makes a later document drawable with the same fonts: only what they lack is cut anew. What the fonts have beyond a
/// document changes not a byte of its bitmaps and SVGs; in a PDF, the six letters before a font's name: for the bytes
/// of a fresh run, PDFs take fresh fonts.
void prepare_more(RenderFonts& fonts, const Document& document, const FontLibrary& library, const Crew& crew = {});

using Bytes = std::string;

// Same input, same bytes, from any thread. A picture that cannot be read is a grey box with a cross; a run whose face
// is not in `fonts` is not drawn.
//
// Fails, and gives no half of a page: `picture-not-drawn` (input) for a picture or a piece of art that Cairo gives up
// on, at its file; `page-not-drawn` (world) where no picture is to blame; `page-too-large` (input) for more pixels than
// a bitmap may have.

/// The pages at `page_indices` (none named: all) as one PDF with links, outline and metadata; those that lead to a page
/// left out are left out.
Result<Bytes> render_pdf(const Document& document, const RenderFonts& fonts,
                         const std::vector<std::size_t>& page_indices);
/// The same, page by page as they are drawn, into a sink: whoever has it keeps nothing of it after a failure.
Result<void> write_pdf(const Document& document, const RenderFonts& fonts, const std::vector<std::size_t>& page_indices,
                       const ByteSink& sink);
Result<Bytes> render_png(const Document& document, const RenderFonts& fonts, std::size_t page_index, int dpi);
Result<Bytes> render_svg(const Document& document, const RenderFonts& fonts, std::size_t page_index);

}  // namespace banxin
