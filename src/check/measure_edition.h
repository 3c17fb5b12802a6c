#pragma once

#include "check/report.h"
#include "fill/text/filled_page.h"
#include "model/edition.h"

namespace banxin {

// The figures of a filled edition: lines, characters, jumps, pictures. No judgement: `fit` and `reasons` are
// check_edition's.
//
// How copy is counted: to cut are the story's characters behind its last set line (fill/text/cut_to_fit.h); to add are
// the white lines of a part times the characters that a line of this part usually takes, halves up.
Report measure_edition(const Edition& edition, const FilledEdition& filled);

/// A length by the house's name for it (二号), or empty.
std::string size_name(Length size, const Paper& paper);

/// Pixels to the inch of a picture as cropped; 0 for an area of no size, for vector art, and for what is not there.
int pixels_per_inch(const PlacedPicture& picture);

}  // namespace banxin
