#pragma once

#include "base/diagnostic.h"
#include "check/report.h"
#include "compose/type_case.h"
#include "display/display_list.h"
#include "fill/filled_page.h"
#include "font/font_library.h"
#include "model/edition.h"

namespace banxin {

/// An edition set: its pages filled, judged and ready to draw.
struct Typeset {
    FilledEdition filled;
    Report report;
    Diagnostics diagnostics;   ///< Of setting and checking, in page order.
};

// Sets an edition: resolve, shape, pour, settle the jumps, check. The pipeline in the order of design.
Result<Typeset> typeset(const Edition& edition, FontLibrary& library);

enum class Guides { off, on };

/// Paints a typeset edition: the marks of every page.
Document paint(const Edition& edition, const Typeset& set, FontLibrary& library, Guides guides);

}  // namespace banxin
