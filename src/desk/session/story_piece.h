#pragma once

#include <map>

#include "desk/page/piece_map.h"
#include "desk/session/piece_memo.h"
#include "desk/session/piece_source.h"

namespace banxin {

/// The pieces `story/ID`: each manuscript, where it stands, and its entry of the fit report.
std::map<StoryId, PieceJson> story_pieces(const PieceSource& source, PieceMemo& memo);

}  // namespace banxin
