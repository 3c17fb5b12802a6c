#include "fill/page/routes.h"

#include <algorithm>

namespace banxin {
namespace {

bool has_hole(const PagePlan& plan) {
    return std::any_of(plan.frames.begin(), plan.frames.end(),
                       [](const FramePlan& frame) { return frame.kind == FrameKind::jumps; });
}

/// A story bound to a frame, and the page of that.
struct Start {
    const StoryBinding* binding = nullptr;
    PageNumber page;
};

std::vector<Start> starts_on(const std::vector<PagePlan>& plans) {
    std::vector<Start> starts;
    for (const PagePlan& plan : plans) {
        for (const FramePlan& frame : plan.frames) {
            if (const StoryBinding* binding = story_in(frame)) starts.push_back({binding, plan.number});
        }
    }
    return starts;
}

std::set<StoryId> automatic_stories(const std::vector<PagePlan>& plans) {
    std::set<StoryId> stories;
    for (const Start& start : starts_on(plans)) {
        if (start.binding->jump == JumpMode::automatic) stories.insert(start.binding->story);
    }
    return stories;
}

}  // namespace

std::optional<PageNumber> Routes::target_of(const StoryId& story) const {
    const auto page = table.find(story);
    const bool goes_on = page != table.end() && !closed.contains({story, 0});
    return goes_on ? std::optional(page->second) : std::nullopt;
}

std::optional<PageNumber> next_hole(const std::vector<PagePlan>& plans, PageNumber after) {
    const auto plan = std::find_if(plans.begin(), plans.end(),
                                   [&](const PagePlan& page) { return page.number > after && has_hole(page); });
    return plan != plans.end() ? std::optional(plan->number) : std::nullopt;
}

std::optional<Length> landing_measure(const std::vector<PagePlan>& plans, std::optional<PageNumber> page) {
    std::optional<Length> widest;
    for (const PagePlan& plan : plans) {
        if (plan.number != page) continue;
        for (const FramePlan& frame : plan.frames) {
            if (frame.kind != FrameKind::jumps || frame.slots.empty()) continue;
            widest = std::max(widest.value_or(Length()), frame.slots.front().measure);
        }
    }
    return widest;
}

std::map<StoryId, PageNumber> pages_of_stories(const std::vector<PagePlan>& plans) {
    std::map<StoryId, PageNumber> page_of;
    for (const Start& start : starts_on(plans)) page_of.emplace(start.binding->story, start.page);
    return page_of;
}

Routes first_routes(const std::vector<PagePlan>& plans) {
    Routes routes;
    for (const auto& [binding, page] : starts_on(plans)) {
        if (binding->jump == JumpMode::page) routes.table[binding->story] = binding->target;
        if (binding->jump != JumpMode::automatic) continue;
        if (const auto hole = next_hole(plans, page)) routes.table[binding->story] = *hole;
    }
    return routes;
}

Routes sent_further(const Routes& routes, const std::vector<UnplacedJump>& unplaced,
                    const std::vector<PagePlan>& plans) {
    Routes next = routes;
    const std::set<StoryId> movable = automatic_stories(plans);
    // One a round and the last one first: moving it may make room for the others.
    for (auto jump = unplaced.rbegin(); jump != unplaced.rend(); ++jump) {
        if (!movable.contains(jump->story)) continue;
        const auto page = next_hole(plans, routes.table.at(jump->story));
        if (!page) continue;
        next.table[jump->story] = *page;
        break;
    }
    return next;
}

}  // namespace banxin
