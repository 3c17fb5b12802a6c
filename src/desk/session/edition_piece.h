#pragma once

#include "desk/session/desk_json.h"
#include "desk/session/piece_source.h"

namespace banxin {

/// The piece `edition`: what is told once of a day's paper.
DeskJson edition_piece(const PieceSource& source);

}  // namespace banxin
