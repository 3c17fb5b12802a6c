#pragma once

#include "fill/text/pour.h"

namespace banxin {

/// What a cut has to leave room for and mind.
struct CutRequest {
    TextCursor from;
    Length jump_line;  ///< Width of the jump line with the white before it.
    PourRules rules;
    Language language = Language::zh_hans;  ///< Whose words are not to be cut.
};

// A text poured up to its jump line.
struct Cut {
    Poured poured;
    Slot jump_slot;  ///< The jump line stands flush right in it.
};

// Pours a text that oversets and cuts it where the jump line goes.
//
// In:       slots, one at least; the jump line's room is taken off the last slot before any line is broken.
// The cut:  a legal break in the line of the last slot, or in the line before it, when the jump line then stands alone.
//           Candidates are weighed: the end of a paragraph or sentence is best, then of a clause, then of a word; each
//           cell left white counts against it, and so does a landing that would start with a paragraph's last few
//           characters. A line that is cut short is not justified.
// Promises: nothing is lost; poured.next is where the continuation begins.
Cut pour_to_cut(const LineBreaker& breaker, std::span<const Slot> slots, const CutRequest& request);

}  // namespace banxin
