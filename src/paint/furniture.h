#pragma once

#include <vector>

#include "compose/type/type_case.h"
#include "display/display_list.h"
#include "resolve/page_plan.h"

namespace banxin {

/// What a page's furniture is made of; all of it outlives the call.
struct FurnitureSource {
    const Edition& edition;
    const PagePlan& plan;
    const TypeCase& type_case;
    FurnitureKind duty_with = FurnitureKind::folio;  ///< The piece that tells who answers for the page.

    const Paper& paper() const { return edition.paper; }
};

// Every piece of a page's furniture, in the layout's order; the folio, or the masthead of a page without one, tells the
// page's duties whatever `duty_with` says.
//
// Promises: no letter leaves its area: words shrink, or break where a paragraph may. Rules may stand in the free line
// below.
std::vector<Mark> paint_furniture(const FurnitureSource& page);

/// The paper's name, its Latin name, the date line, publisher and number, and the strong rule below
/// (paint/masthead.cpp).
std::vector<Mark> paint_masthead(const PlannedArea& place, const FurnitureSource& source);

/// The same from top to bottom, in an area that is higher than wide on a vertical page (paint/standing_masthead.cpp).
std::vector<Mark> paint_standing_masthead(const PlannedArea& place, const FurnitureSource& source);

/// The box beside the masthead: its first line is a title, the others are centred below it on body lines
/// (paint/ear.cpp).
std::vector<Mark> paint_ear(const PlannedArea& place, const FurnitureSource& source);

/// The line over an inside page, mirrored: the page's number stands at the outer side (model/page_side.h), who answers
/// for the page beside it; on the second page of a spread nobody is told again (paint/folio.cpp).
std::vector<Mark> paint_folio(const FurniturePlan& folio, const FurnitureSource& source);

/// The legal line at the page's foot (paint/imprint.cpp).
std::vector<Mark> paint_imprint(const PlannedArea& place, const FurnitureSource& source);

}  // namespace banxin
