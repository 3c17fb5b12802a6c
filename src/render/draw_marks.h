#pragma once

#include "render/colours.h"
#include "render/drawing_faces.h"
#include "render/pictures.h"

namespace banxin {

/// What a page is drawn with, the same for all pages of a document.
struct DrawingTools {
    Colours& colours;
    const DrawingFaces* faces;  ///< Null when the document has no text.
    Pictures& pictures;
};

/// Whether a run's text can be read back from the page: readings are drawn without.
bool has_text(const GlyphRun& run);

// Draws the visible marks of a page in their order; links and notes leave no ink.
//
// In:       a context whose unit is the point, from the trim's upper left corner.
// Promises: no alpha, no groups; text stays text, with its clusters; neighbouring runs of one look are shown together.
void draw_marks(cairo_t* cairo, const DisplayList& page, const DrawingTools& tools);

}  // namespace banxin
