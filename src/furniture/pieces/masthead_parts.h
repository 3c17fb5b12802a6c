#pragma once

#include <optional>

#include "resolve/page_plan.h"

namespace banxin {

/// What a masthead has to show beside the name and the date line.
struct MastheadContent {
    int latin_lines = 0;  ///< 1 with a Latin name, else 0.
    int fact_lines = 0;   ///< Publisher, number and further lines.
};

enum class FactsPlace { beside, below };

/// A masthead's area divided; the parts never overlap and never leave it.
struct MastheadParts {
    Rect name;
    std::optional<Rect> latin;
    std::optional<Rect> facts;
    FactsPlace facts_place = FactsPlace::beside;
    Rect strip;  ///< The date line, over the whole width at the foot.
};

// Divides a masthead's area on the page's columns and body lines.
//
// The date line takes a line and a half at the foot, the Latin name a line above it. Publisher and number stand beside
// the name in the last page column where the masthead has four columns or more, else below the names. The name gets all
// the rest, half a line of white below it.
MastheadParts masthead_parts(const PlannedArea& place, const PagePlan& plan, MastheadContent content);

}  // namespace banxin
