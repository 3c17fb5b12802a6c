#pragma once

#include <memory>
#include <span>
#include <vector>

#include "compose/type/type_case.h"
#include "fill/head/head_words.h"
#include "fill/text/filled_page.h"

namespace banxin {

/// One part of a head (kicker, headline, a deck, summary, byline) set in lines at one size. It knows no place.
struct HeadPart {
    Source of{Element::headline};  ///< Element, story and item.
    Length size;
    Length pitch;  ///< From one line to the next.
    HeadShape shape = HeadShape::centre;
    Length width;  ///< Of the block that its lines stand in: at most the head's.
    std::shared_ptr<const ShapedText> text;
    std::vector<SetLine> lines;  ///< All of the text but the spaces at their ends, each from x 0 on.
    int dearest_end = 0;         ///< Price of the worst break (compose/rules/phrases.h).
    bool fits = true;            ///< No line is too wide, and there are no more than asked for.
};

/// A part's words and the room for its lines.
struct PartRequest {
    const HeadWords& words;
    Source of{Element::headline};  ///< Element, story and item.
    TextStyle style;               ///< All but its size and alignment counts.
    Length width;                  ///< Of a line, along the line.
    int most_lines = 1;
    HeadShape shape = HeadShape::centre;
    Spread spread = Spread::no;
};

// Sets a part in the largest of the sizes at which its words go into the lines allowed.
//
// A size at which a line must end in the midst of a phrase gives way to one that is up to a quarter smaller and need
// not. Where no size fits, the last one is taken, in as many lines as the words need: broken between words, else
// wherever a line may break, else anywhere.
//
// In:       sizes from the largest down, one at least; words that are not empty.
// Promises: every character of the words but the spaces at line ends stands in one line.
HeadPart fit_part(const PartRequest& request, std::span<const Length> sizes, const TypeCase& type_case);

// Sets running words as one justified paragraph, as a summary (提要题) is. `fits` says whether they go into
// `most_lines`.
HeadPart set_paragraph(const PartRequest& request, Length size, const TypeCase& type_case);

/// What a part takes across its lines, from the head of the first to the foot of the last.
Length part_depth(const HeadPart& part);

}  // namespace banxin
