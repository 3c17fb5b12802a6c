#pragma once

#include "compose/type/type_case.h"
#include "furniture/pieces/filled_furniture.h"
#include "resolve/page_plan.h"

namespace banxin {

/// What a page's furniture is made of; all of it outlives the call.
struct FurnitureSource {
    const Edition& edition;
    const PagePlan& plan;
    const TypeCase& type_case;
    FurnitureKind duty_with = FurnitureKind::folio;  ///< The piece that tells who answers for the page.

    const Paper& paper() const { return edition.paper; }
    const PageFacts& page() const { return plan.facts; }
};

/// The paper's name, its Latin name, the date line, publisher and number, and the strong rule below
/// (furniture/pieces/masthead.cpp).
FilledPiece set_masthead(const PlannedArea& place, const FurnitureSource& source);

/// The same from top to bottom, in an area that is higher than wide on a vertical page
/// (furniture/pieces/standing_masthead.cpp).
FilledPiece set_standing_masthead(const PlannedArea& place, const FurnitureSource& source);

/// The box beside the masthead: its first line is a title, the others are centred below it on body lines
/// (furniture/pieces/ear.cpp).
FilledPiece set_ear(const PlannedArea& place, const FurnitureSource& source);

/// The line over an inside page, mirrored: the page's number stands at the outer side (model/page_side.h), who answers
/// for the page beside it; on the second page of a spread nobody is told again (furniture/pieces/folio.cpp).
FilledPiece set_folio(const FurniturePlan& folio, const FurnitureSource& source);

/// The legal line at the page's foot (furniture/pieces/imprint.cpp).
FilledPiece set_imprint(const PlannedArea& place, const FurnitureSource& source);

/// The paper's own QR code with its words, level on the page, in the middle of its place
/// (furniture/pieces/furniture_qr.cpp).
FurnitureQr set_furniture_qr(const FurniturePlan& piece, const FurnitureSource& source);

}  // namespace banxin
