#pragma once

#include "fill/text/filled_page.h"

namespace banxin {

// Turns what was filled in a page's flow onto the page: vertical lines, and the places that links lead to and from.
//
// Level lines of a vertical page (captions, heads across the text) stand on the page already, as pictures do.
void turn_frame(FilledFrame& frame, const Turn& turn);

/// Lines that were laid in flow.
void turn_lines(std::vector<PlacedLine>& lines, const Turn& turn);

}  // namespace banxin
