#pragma once

#include "desk/session/desk_json.h"
#include "desk/session/piece_source.h"

namespace banxin {

/// The pieces `story/ID`: each manuscript, where it stands, and its entry of the fit report.
std::map<StoryId, DeskJson> story_pieces(const PieceSource& source);

}  // namespace banxin
