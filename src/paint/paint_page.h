#pragma once

#include "compose/type/type_case.h"
#include "display/display_list.h"
#include "fill/text/filled_page.h"
#include "furniture/pieces/filled_furniture.h"
#include "paint/guide_mode.h"

namespace banxin {

/// What a page is painted with; both outlive the call.
struct PaintContext {
    const Edition* edition = nullptr;
    const TypeCase* type_case = nullptr;  ///< For what only a proof shows: guides, and the names of what is missing.
    GuideMode guides = GuideMode::off;
};

// One page as absolute marks: boxes and tints, furniture, rules, then frame by frame what stands in it, then the guides
// asked for. The ink `section` is gone: it has become the ink of the page's section.
//
// Promises: no decision of fill or furniture is changed; every frame's marks follow its FrameNote.
// Leaves:   links and outline, which need the other pages, to paint/paint_edition.h.
DisplayList paint_page(const FilledPage& page, const FilledFurniture& furniture, const PaintContext& context);

}  // namespace banxin
