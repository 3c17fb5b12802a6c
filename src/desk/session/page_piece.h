#pragma once

#include <map>
#include <string>

#include "desk/page/piece_map.h"
#include "desk/session/piece_memo.h"
#include "desk/session/piece_source.h"

namespace banxin {

// What the piece `page/N` of each page says beside its marks' (desk/page/page_pieces.h): its lattice, its frames as
// they stand and as its files write them, and where its jumps and pointers lead, from both ends.
std::map<PageNumber, std::string> page_pieces(const PieceSource& source, PieceMemo& memo);

// The piece `page/N/.fit`: each frame's entry of the fit report, by its name.
std::map<PageNumber, PieceJson> fit_pieces(const PieceSource& source, PieceMemo& memo);

}  // namespace banxin
