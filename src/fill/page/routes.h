#pragma once

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "fill/text/filled_page.h"

namespace banxin {

/// A story's jump from the frame of its start (0), of its first continuation (1) …
using JumpFrom = std::pair<StoryId, int>;

/// Where stories go on, and which jumps are not to be made: nothing of the rest would find room.
struct Routes {
    std::map<StoryId, PageNumber> table;
    std::set<JumpFrom> closed{};

    /// Where a story's start may go on.
    std::optional<PageNumber> target_of(const StoryId& story) const;
    bool operator==(const Routes&) const = default;
};

/// The first page behind another that has a jump hole.
std::optional<PageNumber> next_hole(const std::vector<PagePlan>& plans, PageNumber after);

/// The measure of the columns that stories go on in on a page, the widest where there are several.
std::optional<Length> landing_measure(const std::vector<PagePlan>& plans, std::optional<PageNumber> page);

/// Where each story starts.
std::map<StoryId, PageNumber> pages_of_stories(const std::vector<PagePlan>& plans);

/// The first guess: the page named, or the next hole.
Routes first_routes(const std::vector<PagePlan>& plans);

/// The same routes with one automatic jump that found no room sent one hole further; the same where none can be.
Routes sent_further(const Routes& routes, const std::vector<UnplacedJump>& unplaced,
                    const std::vector<PagePlan>& plans);

}  // namespace banxin
