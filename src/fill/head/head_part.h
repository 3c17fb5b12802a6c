#pragma once

#include <memory>
#include <span>
#include <vector>

#include "compose/type/type_case.h"
#include "fill/head/head_words.h"
#include "fill/text/filled_page.h"
#include "resolve/head_room.h"

namespace banxin {

/// What a part does about a fold in its room.
enum class AtFold {
    ignored,
    broken,  ///< Every line ends at it and goes on behind it: lines come in pairs.
    before,  ///< It stands on the left page,
    after,   ///< on the right one.
};

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
    AtFold at_fold = AtFold::ignored;
    FoldInHead fold{};       ///< From the left edge of the head, where the part heeds one.
    bool over_fold = false;  ///< A line lies across it for want of anything better.

    int rows() const { return static_cast<int>(lines.size()) / (at_fold == AtFold::broken ? 2 : 1); }
    int row_of(std::size_t line) const { return static_cast<int>(line) / (at_fold == AtFold::broken ? 2 : 1); }
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
    std::optional<FoldInHead> fold{};
};

// Sets a part in the largest of the sizes at which its words go into the lines allowed.
//
// A size at which a line must end in the midst of a phrase gives way to one that is up to a quarter smaller and need
// not. Where no size fits, the last one is taken, in as many lines as the words need: broken between words, else
// wherever a line may break, else anywhere.
//
// Where a fold crosses the room, each line breaks there between two phrases, in the largest size at which it can; else
// the part stands on the wider side of it; else it lies across, and `over_fold` says so.
//
// In:       sizes from the largest down, one at least; words that are not empty.
// Promises: every character of the words but the spaces at line ends stands in one line.
HeadPart fit_part(const PartRequest& request, std::span<const Length> sizes, const TypeCase& type_case);

// The same of a part that stands on the wider side of a fold in its room, whether it would have to or not: the rest of
// a head goes where its headline stands. REQUIRES: a fold.
HeadPart fit_part_beside_fold(const PartRequest& request, std::span<const Length> sizes, const TypeCase& type_case);

// Sets running words as one justified paragraph, as a summary (提要题) is. `fits` says whether they go into
// `most_lines`. A fold in its room moves it to the wider side.
HeadPart set_paragraph(const PartRequest& request, Length size, const TypeCase& type_case);

/// Where a line starts in a head of that width, from its left edge.
Length start_of(const HeadPart& part, std::size_t line, Length head_width);

/// What a part takes across its lines, from the head of the first to the foot of the last.
Length part_depth(const HeadPart& part);

}  // namespace banxin
