#pragma once

#include "compose/type/type_case.h"
#include "prepress/pass/page_inks.h"

namespace banxin {

/// White round the trim in which the marks stand.
inline constexpr Length kSheetMargin = 42_pt;
/// The furthest that a page may bleed: the marks begin beyond it.
inline constexpr Length kMostBleed = 9_pt;

/// Which plates a page has: all of them, or black's alone.
enum class PagePlates { all, black };

struct MarkOrder {
    Size trim;
    Length bleed;
    std::vector<SpotInk> spots;
    std::string slug;  ///< The words that tell this plate from any other.
    PagePlates plates = PagePlates::all;
};

// The marks round a page, in the page's coordinates: crop marks, bleed marks where it bleeds, a registration mark on
// each side on every plate; below a bar of the inks, by themselves, at half and one over another; above the slug line
// in black and the plates' names, each in its own ink.
//
// On a page of black alone all of it is on black's plate, and names no other.
//
// Promises: none reaches into the bleed; no patch has more than two inks.
DisplayList press_marks(const MarkOrder& order, const TypeCase& type_case);

}  // namespace banxin
