// Where free jumps go.
//
// How deep a rest is hardly depends on where it goes: by the width of 下转▶12版 over that of 下转▶3版, and by the
// columns of the landing. So the rests that come out of one set of routes are measured for all holes behind their
// starts, and arranged over the whole paper as the rests of one page are over its frames. Routes that are made so need
// no trial and error, however many stories and pages there are.
//
// Mostly the next hole has room. So that is looked at first, and no rest is measured for a hole that nobody needs; the
// arrangement over all pages would come to the same.
#include "fill/page/routes.h"

#include <algorithm>

#include "fill/page/place_rests.h"

namespace banxin {
namespace {

bool has_hole(const PagePlan& plan) {
    return std::ranges::any_of(plan.frames, [](const FramePlan& frame) { return frame.kind == FrameKind::jumps; });
}

bool is_free(const StoryStart& start) {
    return start.binding->jump == JumpMode::automatic;
}

/// The rests of all starts, and the holes of the paper.
class Router {
  public:
    Router(const Routes& routes, const FrameFiller& filler)
        : routes_(routes), filler_(filler), holes_(jump_holes(filler.request().plans)) {
        std::vector<RoutedStart> starts = starts_by(routes, filler.request().plans);
        std::erase_if(starts, [](const RoutedStart& routed) { return !routed.target; });
        filler.start_all(starts);
        for (const RoutedStart& routed : starts) {
            if (const auto& rest = filler.start(routed)->rest) {
                starts_.push_back(routed.start);
                rests_.push_back(*rest);
            }
        }
    }

    Routes route() const {
        if (std::ranges::none_of(starts_, is_free)) return routes_;
        PlacedRests placed = place_rests_as_they_are(holes_, rests_for_holes(Reach::next), filler_);
        if (!placed.fit()) placed = place_rests(holes_, rests_for_holes(Reach::all), filler_);
        Routes routes = routes_;
        for (std::size_t i = 0; i < starts_.size(); ++i) {
            const std::optional<std::size_t> hole = placed.hole_of[i];
            if (is_free(starts_[i]) && hole) routes.table[starts_[i].binding->story] = holes_[*hole].plan->number;
        }
        return routes;
    }

  private:
    enum class Reach { next, all };

    std::vector<RestForHoles> rests_for_holes(Reach reach) const {
        std::vector<RestForHoles> rests;
        for (std::size_t i = 0; i < starts_.size(); ++i)
            rests.push_back({rests_[i], holes_for(starts_[i], reach), false, starts_[i]});
        return rests;
    }

    std::vector<std::size_t> holes_for(const StoryStart& start, Reach reach) const {
        if (!is_free(start)) return holes_named(holes_, start.binding->target, start.binding->target_frame);
        if (reach == Reach::next)
            return holes_named(holes_, *next_hole(filler_.request().plans, start.plan->number), {});
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < holes_.size(); ++i) {
            if (start.plan->number < holes_[i].plan->number) found.push_back(i);
        }
        return found;
    }

    const Routes& routes_;
    const FrameFiller& filler_;
    std::vector<JumpHole> holes_;
    std::vector<StoryStart> starts_;  ///< Those that have a rest.
    std::vector<Continuation> rests_;
};

}  // namespace

std::optional<PageNumber> Routes::target_of(const StoryId& story) const {
    const auto page = table.find(story);
    const bool goes_on = page != table.end() && !closed.contains({story, 0});
    return goes_on ? std::optional(page->second) : std::nullopt;
}

FrameId Routes::frame_of(const StoryId& story) const {
    const auto frame = frames.find(story);
    return frame != frames.end() ? frame->second : FrameId{};
}

bool starts_story(const FramePlan& frame) {
    return story_in(frame) != nullptr && (frame.kind == FrameKind::story || frame.kind == FrameKind::banner);
}

std::vector<StoryStart> starts_on(const std::vector<PagePlan>& plans) {
    std::vector<StoryStart> starts;
    for (const PagePlan& plan : plans) {
        for (const FramePlan& frame : plan.frames) {
            if (starts_story(frame)) starts.push_back({story_in(frame), &plan, &frame});
        }
    }
    return starts;
}

std::vector<RoutedStart> starts_by(const Routes& routes, const std::vector<PagePlan>& plans) {
    std::vector<RoutedStart> routed;
    for (const StoryStart& start : starts_on(plans)) routed.push_back({start, routes.target_of(start.binding->story)});
    return routed;
}

std::optional<PageNumber> next_hole(const std::vector<PagePlan>& plans, PageNumber after) {
    const auto plan = std::find_if(plans.begin(), plans.end(),
                                   [&](const PagePlan& page) { return page.number > after && has_hole(page); });
    return plan != plans.end() ? std::optional(plan->number) : std::nullopt;
}

std::vector<std::size_t> holes_named(std::span<const JumpHole> holes, PageNumber page, const FrameId& frame) {
    std::vector<std::size_t> on_page;
    std::vector<std::size_t> named;
    for (std::size_t i = 0; i < holes.size(); ++i) {
        if (holes[i].plan->number != page) continue;
        on_page.push_back(i);
        if (holes[i].frame->id == frame) named.push_back(i);
    }
    return named.empty() ? on_page : named;
}

std::map<StoryId, PageNumber> pages_of_stories(const std::vector<PagePlan>& plans) {
    std::map<StoryId, PageNumber> page_of;
    for (const PagePlan& plan : plans) {
        for (const FramePlan& frame : plan.frames) {
            if (const StoryBinding* binding = story_in(frame)) page_of.emplace(binding->story, plan.number);
        }
    }
    return page_of;
}

Routes nearest_routes(const std::vector<PagePlan>& plans) {
    Routes routes;
    for (const StoryStart& start : starts_on(plans)) {
        const StoryBinding& binding = *start.binding;
        if (binding.jump == JumpMode::page) {
            routes.table[binding.story] = binding.target;
            if (!binding.target_frame.value.empty()) routes.frames[binding.story] = binding.target_frame;
        }
        if (binding.jump != JumpMode::automatic) continue;
        if (const auto hole = next_hole(plans, start.plan->number)) routes.table[binding.story] = *hole;
    }
    return routes;
}

Routes routes_by_depth(const Routes& routes, const FrameFiller& filler) {
    return Router(routes, filler).route();
}

}  // namespace banxin
