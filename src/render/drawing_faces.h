#pragma once

#include <memory>
#include <vector>

#include "font/font_library.h"
#include "render/cairo_ptr.h"

namespace banxin {

/// The font programs of a document, at their FaceId; null where it shows nothing of a face.
using FontPrograms = std::vector<std::shared_ptr<const SubsetFont>>;

/// A face as Cairo draws it, and the numbers of its glyphs in the program that is drawn.
struct DrawingFace {
    std::shared_ptr<const SubsetFont> program;
    CairoFontFace cairo;

    std::uint32_t number(std::uint32_t glyph) const {
        return glyph < program->numbers.size() ? program->numbers[glyph] : 0;
    }
};

// Cairo's font faces for one document: one a FaceId, so that each font program is embedded once.
//
// A face keeps its font program, for Cairo may hold on to a face after its last user let go. Not for several threads at
// once: FreeType's faces are not.
class DrawingFaces {
  public:
    /// Opens what is new in `programs`; the faces of the others keep the glyphs that they have loaded.
    void open(const FontPrograms& programs);

    /// Null when the document's fonts lack the face or it cannot be opened.
    const DrawingFace* face(FaceId id) const;

  private:
    std::vector<DrawingFace> faces_;  ///< At its FaceId.
};

/// Unhinted outlines and metrics, grey edges: widths are the same at every size.
CairoFontOptions drawing_options();

}  // namespace banxin
