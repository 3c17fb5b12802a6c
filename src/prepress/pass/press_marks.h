#pragma once

#include "compose/type/type_case.h"
#include "prepress/pass/page_inks.h"

namespace banxin {

/// White round the trim in which the marks stand.
inline constexpr Length kSheetMargin = 42_pt;
/// The furthest that a page may bleed: the marks begin beyond it.
inline constexpr Length kMostBleed = 9_pt;

struct MarkOrder {
    Size trim;
    Length bleed;
    std::vector<SpotInk> spots;
    std::string slug;  ///< The words that tell this plate from any other.
};

// The marks round a page, in the page's coordinates: crop marks, bleed marks where it bleeds, a registration mark on
// each side on every plate; below a bar of the inks, by themselves, at half and one over another; above the slug line
// in black and the plates' names, each in its own ink.
//
// Promises: none reaches into the bleed; no patch has more than two inks.
DisplayList press_marks(const MarkOrder& order, const TypeCase& type_case);

}  // namespace banxin
