#include "render/art_turn.h"

#include <algorithm>

namespace banxin {

ArtTurn art_turn(const DisplayList& page) {
    static std::recursive_mutex turn;
    const bool has_art = std::any_of(page.marks.begin(), page.marks.end(),
                                     [](const Mark& mark) { return std::holds_alternative<VectorArt>(mark); });
    return has_art ? ArtTurn(turn) : ArtTurn();
}

}  // namespace banxin
