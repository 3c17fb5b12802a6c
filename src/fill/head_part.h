#pragma once

#include <memory>
#include <span>
#include <vector>

#include "compose/shaped_text.h"
#include "compose/type_case.h"
#include "fill/filled_page.h"
#include "fill/head_words.h"

namespace banxin {

/// One part of a head (kicker, headline, a deck, byline) broken into lines at one size. It knows no place.
struct HeadPart {
    LineRole role = LineRole::headline;
    Length size;
    Align align = Align::centre;
    std::shared_ptr<const ShapedText> text;
    std::vector<LineRange> lines;   ///< All of the text's units, in order.
    bool fits = true;               ///< No line is too wide, and there are no more than asked for.
};

/// A part's words and the room for its lines.
struct PartRequest {
    const HeadWords& words;
    LineRole role = LineRole::headline;
    TextStyle style;                ///< All but its size counts.
    Length width;                   ///< Of a line, along the line.
    int most_lines = 1;
};

// Sets a part in the first of the sizes at which its words go into the lines allowed; where none does, in the last size, in as many
// lines as it takes.
//
// In:       sizes from the largest down, one at least.
// Promises: every character of the words stands in one line.
HeadPart fit_part(const PartRequest& request, std::span<const Length> sizes, const TypeCase& type_case);

/// From one line of a part to the next.
Length line_pitch(const HeadPart& part);
/// What a part takes across its lines: their sizes and a quarter of one between each two.
Length part_depth(const HeadPart& part);

}  // namespace banxin
