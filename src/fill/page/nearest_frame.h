#pragma once

#include "fill/page/fill_round.h"

namespace banxin {

// Where the rests without room of a round might have gone: an editor who is told "no room" asks next where there is
// some.
//
// In:       a round with all its jumps, before those to nowhere are closed.
// Out:      for each story the frame that takes all of its rest, or else the one that lacks the fewest lines: the
//           nearest behind its start, then one before it. A free jump never goes back.
class NearestFrames {
  public:
    NearestFrames(const FilledRound& round, const FrameFiller& filler);
    void tell(std::vector<UnplacedJump>& unplaced) const;

  private:
    std::map<StoryId, FrameForRest> nearest_;
};

}  // namespace banxin
