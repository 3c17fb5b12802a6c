#pragma once

#include <string>
#include <vector>

#include "base/phrase.h"
#include "compare/version/edition_version.h"
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

/// Words on a ground of their own.
struct NoteLine {
    std::string words;
    InkName ground{};  ///< Empty: the paper.
    bool operator==(const NoteLine&) const = default;
};

/// What the margin says of one mark on the page.
struct MarginNote {
    std::size_t number = 0;  ///< 0: it has none.
    InkName ink;             ///< Of its number.
    std::vector<NoteLine> lines;
};

inline constexpr Length kNoteSize = 7_pt;
inline constexpr Length kFlagAir = 1_pt;
inline constexpr Length kFlagDepth = kNoteSize + kFlagAir * 2;

/// Over a number, below it and beside it; half of it where the number is small.
constexpr Length flag_air(Length size) {
    return size < kNoteSize ? kFlagAir / 2 : kFlagAir;
}

/// A short label on a ground of its own.
struct Flag {
    std::size_t number = 0;
    Point corner;  ///< The upper right one; the flag reaches no further left or up than the page.
    Length size = kNoteSize;
};

/// Its ground comes first.
std::vector<Mark> numbered_flag(const Flag& flag, const InkName& ground, const TypeCase& type_case);

/// The line of a text on a page that holds the corner of words; null where none does.
const StandingLine* line_with(const TextVersion& text, PageNumber page, const Rect& words);

/// Whether its characters stand one below the other.
bool is_vertical(const StandingLine& line);

/// What the flag of words of a text on a page stands beside (flag_room.h): the left edge of their line, the head of a
/// vertical one; the words themselves where they are in no line of it.
Rect beside_line(const TextVersion& text, PageNumber page, const Rect& words);

/// Notes one below the other in `room`; those that find none are counted in its last line, which `tongue` says.
std::vector<Mark> margin_notes(const std::vector<MarginNote>& notes, const Rect& room, const TypeCase& type_case,
                               const Tongue& tongue);

/// Where the notes of a page stand: in a margin right of it, as wide as marked_width() says.
Rect room_for_notes(const Size& trim);
Length marked_width(const Size& trim);

}  // namespace banxin
