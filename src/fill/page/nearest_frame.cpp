#include "fill/page/nearest_frame.h"

#include <algorithm>

#include "fill/page/place_rests.h"

namespace banxin {
namespace {

/// What a rest lacks in a hole beside the other stories there; 0 where it has room.
int missing_lines(const Continuation& rest, const RestsInHole& in, const FrameFiller& filler) {
    std::vector<SharedMeasure> inside = in.inside;
    std::erase_if(inside, [&](const SharedMeasure& other) { return other->continuation.story == rest.story; });
    inside.push_back(filler.measured(rest, in.hole, Copyfit::no));
    return std::max(-free_lines(in.hole, inside), 0);
}

std::optional<FrameForRest> nearest_frame(const Continuation& rest, const StoryStart& start, const FilledRound& round,
                                          const FrameFiller& filler) {
    std::optional<FrameForRest> nearest;
    for (const bool behind : {true, false}) {
        if (!behind && start.binding->jump == JumpMode::automatic) break;
        for (const RestsInHole& in : round.holes) {
            const PageNumber page = in.hole.plan->number;
            if (page == start.plan->number || (page > start.plan->number) != behind) continue;
            const int missing = missing_lines(rest, in, filler);
            if (!nearest || missing < nearest->missing_lines) nearest = FrameForRest{page, in.hole.frame->id, missing};
        }
    }
    return nearest;
}

}  // namespace

NearestFrames::NearestFrames(const FilledRound& round, const FrameFiller& filler) {
    for (const StoryStart& start : starts_on(filler.request().plans)) {
        const StoryId& story = start.binding->story;
        const auto rest = round.rests.find(story);
        if (rest == round.rests.end() || std::ranges::count(round.unplaced, story, &UnplacedJump::story) == 0) continue;
        if (const auto found = nearest_frame(rest->second, start, round, filler)) nearest_.emplace(story, *found);
    }
}

void NearestFrames::tell(std::vector<UnplacedJump>& unplaced) const {
    for (UnplacedJump& jump : unplaced) {
        if (const auto found = nearest_.find(jump.story); found != nearest_.end()) jump.nearest = found->second;
    }
}

}  // namespace banxin
