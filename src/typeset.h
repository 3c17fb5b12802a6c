#pragma once

#include "base/diagnostic.h"
#include "check/report.h"
#include "compose/type/type_case.h"
#include "display/display_list.h"
#include "fill/text/filled_page.h"
#include "font/font_library.h"
#include "furniture/pieces/filled_furniture.h"
#include "model/edition.h"
#include "paint/guide_mode.h"

namespace banxin {

/// An edition set: its pages filled, judged and ready to draw.
struct Typeset {
    TypeCase type_case;  ///< Borrows the library.
    FilledEdition filled;
    std::vector<FilledFurniture> furniture;  ///< Of each filled page, in their order.
    Report report;
    Diagnostics diagnostics;  ///< Of setting and checking, in page order.
};

// Sets an edition: resolve, shape, pour, settle the jumps, check. The edition and the library must outlive what comes
// out.
Result<Typeset> typeset(const Edition& edition, FontLibrary& library);

/// Paints a typeset edition: the marks of every page.
Document paint(const Edition& edition, const Typeset& set, GuideMode guides);

}  // namespace banxin
