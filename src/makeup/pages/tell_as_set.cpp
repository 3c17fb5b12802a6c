#include "makeup/pages/tell_as_set.h"

#include <algorithm>

#include "fill/page/settle_jumps.h"
#include "model/page_label.h"
#include "resolve/resolve_page.h"

namespace banxin::makeup {
namespace {

std::vector<PagePlan> plans_of_all(const Edition& edition) {
    std::vector<PagePlan> plans;
    for (const EditionPage& page : edition.pages) {
        if (auto plan = resolve_page(edition, page)) plans.push_back(std::move(*plan));
    }
    return plans;
}

const StoryPart* start_of_story(const FilledEdition& filled, PageNumber number, const FrameId& id) {
    for (const FilledPage& page : filled.pages) {
        if (page.plan.number != number) continue;
        for (const FilledFrame& frame : page.frames) {
            if (frame.frame == id && !frame.parts.empty()) return &frame.parts.front();
        }
    }
    return nullptr;
}

void tell(PlacedStory& placed, const StoryPart& part) {
    placed.lines = part.slots();
    placed.changed = part.lines_changed;
    placed.over = part.overset_lines;
    placed.characters = part.to_cut;
    placed.goes_to = part.jumps_to;
    placed.white = 0;
    for (const ColumnFill& column : part.columns) placed.white += std::max(column.white(), 0);
}

/// What found no room where it went on.
void add_unplaced(PlacedStory& placed, const std::vector<UnplacedJump>& unplaced, const Edition& edition) {
    for (const UnplacedJump& jump : unplaced) {
        if (jump.story != placed.story) continue;
        placed.over += jump.lines;
        placed.characters += jump.characters;
        placed.done.push_back(phrase("{} lines ({} characters) find no room on page {}", jump.lines, jump.characters,
                                     sheet_label(jump.from, edition)));
    }
}

}  // namespace

void tell_as_set(EditionMadeUp& made, const Edition& edition, const AsSetRequest& sources) {
    Edition whole = edition;
    for (const MadeUpPage& page : made.pages) {
        if (!page.ways.empty()) whole = with_page(std::move(whole), page.page, page.ways.front());
    }
    std::vector<PagePlan> plans = plans_of_all(whole);
    const ShapedStories stories = shape_stories(whole, plans, sources.type_case, {&sources.shaped, sources.crew});
    FrameMemo memo;
    const FilledEdition filled = settle_jumps(whole, std::move(plans), stories, {memo, sources.crew});
    for (MadeUpPage& page : made.pages) {
        if (page.ways.empty()) continue;
        for (PlacedStory& placed : page.ways.front().stories) {
            const StoryPart* part = start_of_story(filled, page.page, placed.frame);
            if (part != nullptr) tell(placed, *part);
            add_unplaced(placed, filled.unplaced, edition);
        }
    }
}

}  // namespace banxin::makeup
