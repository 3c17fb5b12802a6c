#pragma once

#include <vector>

#include "font/font_library.h"
#include "render/cairo_ptr.h"

namespace banxin {

// Cairo's font faces for one document: one a FaceId, so that each font program is embedded once.
//
// A face keeps its own copy of the font program, for Cairo may hold on to a face after its last user let go.
class DrawingFaces {
  public:
    explicit DrawingFaces(const std::vector<SubsetFont>& subsets);

    /// Null when the document's fonts lack the face or it cannot be opened.
    cairo_font_face_t* face(FaceId id) const;

  private:
    std::vector<CairoFontFace> faces_;  ///< At its FaceId.
};

/// Unhinted outlines and metrics, grey edges: widths are the same at every size.
CairoFontOptions drawing_options();

}  // namespace banxin
