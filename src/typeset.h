#pragma once

#include <memory>

#include "base/diagnostic.h"
#include "check/report.h"
#include "compose/type/type_case.h"
#include "display/display_list.h"
#include "fill/text/filled_page.h"
#include "font/font_library.h"
#include "model/edition.h"
#include "paint/guide_mode.h"

namespace banxin {

/// An edition set: its pages filled, judged and ready to draw. Borrows the library; the edition is its own.
struct Typeset {
    std::shared_ptr<const Edition> edition;
    TypeCase type_case;
    FilledEdition filled;
    Report report;
    Diagnostics diagnostics;  ///< Of setting and checking, in page order.
};

// Sets an edition: resolve, shape, pour, settle the jumps, check. The library must outlive what comes out.
Result<Typeset> typeset(std::shared_ptr<const Edition> edition, FontLibrary& library);
Result<Typeset> typeset(Edition edition, FontLibrary& library);

/// Paints a typeset edition: the marks of every page.
Document paint(const Typeset& set, GuideMode guides);

}  // namespace banxin
