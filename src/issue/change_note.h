#pragma once

#include "compare/changes/change.h"
#include "issue/margin_notes.h"

namespace banxin {

/// A change with its number in the list.
struct NumberedChange {
    std::size_t number = 0;
    const Change* change = nullptr;
};

/// Whether what it is of stands on a page of the new version.
bool stands(const Change& change);

/// That it is marked with.
InkName ink_of_change(const Change& change);

/// What the margin says of it: what was struck on red, what was added on green; nothing of what is kept.
MarginNote note_of(const NumberedChange& numbered, const Tongue& tongue);

/// What the margin says of words that are set in other lines; it has no number.
MarginNote note_of(const Reflow& reflow, const Tongue& tongue);

}  // namespace banxin
