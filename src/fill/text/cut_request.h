#pragma once

#include "fill/text/pour.h"
#include "model/jump_cut.h"

namespace banxin {

/// What is asked of the text behind a cut.
struct Landing {
    Length measure{};  ///< Of the columns that it goes on in; nothing where that is not known.
    int least_lines = 0;
    int least_characters = 0;
};

/// What a cut has to leave room for and mind.
struct CutRequest {
    TextCursor from;
    Length jump_line;  ///< Width of the jump line with the white before it.
    PourRules rules;
    Language language = Language::zh_hans;  ///< Whose words are not to be cut.
    CutRule rule{};
    Landing landing{};
};

// A text poured up to its jump line.
struct Cut {
    std::vector<Slot> slots;  ///< Those kept: columns may have given up a line of white at their feet.
    Poured poured;
    Slot jump_slot;  ///< The jump line stands flush right in it: beside the last line, or under it.
    CutKind kind = CutKind::any;
    int lines_changed = 0;  ///< Of the paragraphs above it: closed up when negative, driven out when positive.
    int white_lines = 0;
    int rank = 0;            ///< How much weaker it is than what was asked for; 0 where it is not.
    std::int64_t price = 0;  ///< In hundredths of the unit that lines are priced in.
    int least_given_up = 0;  ///< Of one that is listed: in whichever way it takes fewest lines.

    /// Lines of white and lines changed.
    int given_up() const { return white_lines + (lines_changed < 0 ? -lines_changed : lines_changed); }
};

}  // namespace banxin
