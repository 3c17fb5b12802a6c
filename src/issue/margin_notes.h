#pragma once

#include <string>
#include <vector>

#include "compare/changes/change.h"
#include "compose/type/type_case.h"
#include "display/display_list.h"

namespace banxin {

// The inks of a marked proof, as a screen shows them: names that no house gives.
inline const InkName kAddedInk{"mark: added"};
inline const InkName kStruckInk{"mark: struck"};
inline const InkName kGoneInk{"mark: gone"};
inline const InkName kMovedInk{"mark: moved"};
inline const InkName kChangedInk{"mark: changed"};
inline const InkName kNoteInk{"mark: note"};
std::vector<ScreenInk> mark_inks();

/// A change with its number in the list.
struct NumberedChange {
    std::size_t number = 0;
    const Change* change = nullptr;
};

/// A short label on a ground of its own, its upper right corner at a place.
std::vector<Mark> numbered_flag(std::size_t number, Point corner, const InkName& ground, const TypeCase& type_case);

/// The changes of a page one below the other in `room`; those that find none are told of in its last line. `tongue`
/// says them.
std::vector<Mark> margin_notes(const std::vector<NumberedChange>& changes, const Rect& room, const TypeCase& type_case,
                               const Tongue& tongue);

/// The ink that a change is marked in.
InkName ink_of_change(const Change& change);

}  // namespace banxin
