#pragma once

#include "desk/session/desk_json.h"
#include "desk/session/piece_memo.h"
#include "desk/session/piece_source.h"

namespace banxin {

// The piece `diagnostics`: everything that is to be said, in English and in the language that is spoken, with the page
// and the frame that it is about where it is about one.
//
// `issue` of the source may be one that is not set: then nothing is known of pages and frames.
std::string diagnostics_piece(const PieceSource& source, const Diagnostics& found, PieceMemo& memo);

/// Diagnostics without their places on pages. `files` are asked in which language each has its keys.
DeskJson told_diagnostics(const Diagnostics& found, const std::string& folder, const Files& files);

}  // namespace banxin
