#include "fill/trial/try_frame.h"

#include <algorithm>

#include "fill/page/fill_frame.h"
#include "fill/page/stand_frame.h"

namespace banxin {

TriedFrame try_frame(const FramePlan& frame, const PageLattice& page, const StoryId& story,
                     const FillSources& sources) {
    const StandingFrame standing = stand_frame(frame, page, sources.story(story), sources);
    const FrameOutcome outcome = fill_frame(standing, {story, page.number, page.measure, std::nullopt}, sources);
    TriedFrame tried;
    const StoryPart& part = outcome.frame.parts.front();
    tried.lines_over = part.overset_lines;
    tried.closed_up = std::max(-part.lines_changed, 0);
    tried.head_over = standing.head.lines_over;
    for (const ColumnFill& column : part.columns) tried.most_white = std::max(tried.most_white, column.white());
    return tried;
}

}  // namespace banxin
