#pragma once

#include "desk/session/desk_json.h"
#include "desk/session/piece_source.h"

namespace banxin {

// The piece `page/N` of each page: its size and lattice, its frames as they stand and as its files write them, and
// where its jumps and pointers lead, from both ends.
std::map<PageNumber, DeskJson> page_pieces(const PieceSource& source);

}  // namespace banxin
