#pragma once

#include <vector>

#include "font/font_library.h"
#include "render/cairo_ptr.h"

namespace banxin {

/// A face as Cairo draws it, and the numbers of its glyphs in the program that is drawn.
struct DrawingFace {
    CairoFontFace cairo;
    std::vector<std::uint16_t> numbers;  ///< As SubsetFont::numbers.

    std::uint32_t number(std::uint32_t glyph) const { return glyph < numbers.size() ? numbers[glyph] : 0; }
};

// Cairo's font faces for one document: one a FaceId, so that each font program is embedded once.
//
// A face keeps its font program, for Cairo may hold on to a face after its last user let go.
class DrawingFaces {
  public:
    explicit DrawingFaces(std::vector<SubsetFont> subsets);

    /// Null when the document's fonts lack the face or it cannot be opened.
    const DrawingFace* face(FaceId id) const;

  private:
    std::vector<DrawingFace> faces_;  ///< At its FaceId.
};

/// Unhinted outlines and metrics, grey edges: widths are the same at every size.
CairoFontOptions drawing_options();

}  // namespace banxin
