#pragma once

#include "render/colours.h"
#include "render/render.h"

namespace banxin {

/// A page on the larger sheet that a plate is made of.
struct PressSheet {
    const DisplayList& page;
    const DisplayList& marks;  ///< Of the margin, in the page's own coordinates.
    Length margin;             ///< White on each side of the trim.
    Length bleed;              ///< What of the page's marks reaches beyond the trim; more is cut off.
};

// The sheet as a PDF of one page for the press pass to finish: no links, outline or tags, and the colours are whatever
// `colours` makes of the inks. Fails as render_pdf(), with the page's own pictures.
Result<Bytes> render_press_sheet(const PressSheet& sheet, const RenderFonts& fonts, Colours& colours);

}  // namespace banxin
