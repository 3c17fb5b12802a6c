#pragma once

#include <optional>
#include <vector>

#include "fill/text/fill_sources.h"
#include "fill/text/filled_page.h"

namespace banxin {

/// A QR code with its words, and the room that it takes from the text.
struct SetQr {
    PlacedQr code;
    std::vector<PlacedLine> words;
    Rect blocked;
};

// The QR code of a story's link: in the frame's hole for it, else at the foot of its last column.
//
// A module is a whole number of the plate's dots (1270 to an inch, 0.02 mm), 25 of them at least: half a millimetre.
// Four modules of white stand on every side. The words stand beside it where three characters find room, else below.
// Nothing when there is no room: the column keeps three lines of text at least.
std::optional<SetQr> place_qr(const FramePlan& plan, const PagePlan& page, const Story& story,
                              const FillSources& sources);

/// The least side of the link's code with the white around it; its words come on top. Nothing for a link too long for a
/// code.
Length least_qr_side(const std::string& link);

/// The paper's own codes in the places that its page keeps for them; in the same sizes, level on the page.
std::vector<FurnitureQr> place_furniture_qr(const PagePlan& page, const FillSources& sources);

}  // namespace banxin
