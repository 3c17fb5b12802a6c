#include "fill/page/jump_cuts.h"

#include "fill/page/fill_frame.h"
#include "fill/page/landing_measure.h"
#include "fill/page/routes.h"
#include "fill/page/stand_frame.h"

namespace banxin {
namespace {

/// Where a story starts.
struct StartFrame {
    const PagePlan* page = nullptr;
    const FramePlan* frame = nullptr;
    const StoryPart* part = nullptr;
};

StartFrame start_frame_of(const FilledEdition& filled, const StoryId& story) {
    for (const FilledPage& page : filled.pages) {
        for (std::size_t i = 0; i < page.frames.size(); ++i) {
            for (const StoryPart& part : page.frames[i].parts) {
                if (part.story == story && part.landing == 0) return {&page.plan, &page.plan.frames[i], &part};
            }
        }
    }
    return {};
}

std::vector<PagePlan> plans_of(const FilledEdition& filled) {
    std::vector<PagePlan> plans;
    for (const FilledPage& page : filled.pages) plans.push_back(page.plan);
    return plans;
}

}  // namespace

std::vector<Cut> jump_cuts(const SetStories& set, const StoryId& story, int beyond) {
    const StartFrame start = start_frame_of(set.filled, story);
    const StoryBinding* binding = start.frame == nullptr ? nullptr : story_in(*start.frame);
    if (binding == nullptr) return {};
    const std::vector<PagePlan> plans = plans_of(set.filled);
    const auto target = start.part->jumps_to ? start.part->jumps_to : nearest_routes(plans).target_of(story);
    if (!target) return {};
    const FillSources sources = set.stories.in(start.page->turn.writing, set.edition);
    const StandingFrame standing = stand_frame(*start.frame, *start.page, sources.story(story), sources);
    const Length landing = landing_measure(plans, target).value_or(start.page->measure);
    CutRule rule = binding->cut.over(set.edition.paper.jump.cut);
    rule.give_up += beyond;
    return fill_frame(standing, {story, start.page->number, landing, target, rule, ListCuts::yes}, sources).cuts;
}

}  // namespace banxin
