#pragma once

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "fill/page/frame_filler.h"

namespace banxin {

/// A story's jump from the frame of its start (0), of its first continuation (1) …
using JumpFrom = std::pair<StoryId, int>;

/// Where stories go on, and which jumps are not to be made: nothing of the rest would find room.
struct Routes {
    std::map<StoryId, PageNumber> table;
    std::map<StoryId, FrameId> frames{};  ///< Of the stories whose jump names a frame.
    std::set<JumpFrom> closed{};

    /// Where a story's start may go on.
    std::optional<PageNumber> target_of(const StoryId& story) const;
    /// The frame that it must go to there; empty for any.
    FrameId frame_of(const StoryId& story) const;
    bool operator==(const Routes&) const = default;
};

/// Whether a story's text flows from a frame on.
bool starts_story(const FramePlan& frame);

/// Every story that starts on a page, page by page.
std::vector<StoryStart> starts_on(const std::vector<PagePlan>& plans);

/// The same, with the page that each may go on to.
std::vector<RoutedStart> starts_by(const Routes& routes, const std::vector<PagePlan>& plans);

/// The first page behind another that has a jump hole.
std::optional<PageNumber> next_hole(const std::vector<PagePlan>& plans, PageNumber after);

/// The numbers of a page's holes that a rest may go to: the one of that name, or all where there is none.
std::vector<std::size_t> holes_named(std::span<const JumpHole> holes, PageNumber page, const FrameId& frame);

/// Where each story starts.
std::map<StoryId, PageNumber> pages_of_stories(const std::vector<PagePlan>& plans);

/// The page named, or the next hole, whether there is room or not.
Routes nearest_routes(const std::vector<PagePlan>& plans);

// The routes by which the rests find room that come out of the starts by other routes.
//
// Out:      a free jump goes to the nearest page where the rests that may go there, named ones included, leave room for
//           it; to one further behind where that gives room to another that has no choice. All fit if there is a way,
//           and no page is left that would take more (arrange_rests.h).
// Leaves:   rests of rests, where the house lets a story land several times.
Routes routes_by_depth(const Routes& routes, const FrameFiller& filler);

}  // namespace banxin
