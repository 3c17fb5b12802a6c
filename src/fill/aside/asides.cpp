#include "fill/aside/asides.h"

#include "fill/aside/fact_box.h"
#include "fill/aside/pull_quote.h"
#include "fill/text/runaround.h"

namespace banxin {

SetAsides set_asides(const AsidesRequest& request, const FillSources& sources) {
    SetAsides out;
    const Story& story = sources.story(request.story);
    if (story.facts) set_fact_box(request, sources, out);
    if (!story.pull) return out;
    const std::vector<Slot> left = slots_around(request.slots, out.blocked, request.page.grid, request.page.gutter);
    set_pull_quote({request.plan, request.page, request.story, left}, sources, out);
    return out;
}

std::vector<std::vector<Slot>> runs_of(std::span<const Slot> slots) {
    std::vector<std::vector<Slot>> runs;
    for (const Slot& slot : slots) {
        const Slot* above = runs.empty() ? nullptr : &runs.back().back();
        const bool follows = above != nullptr && above->column == slot.column && above->line + 1 == slot.line &&
                             above->x == slot.x && above->measure == slot.measure;
        if (!follows) runs.emplace_back();
        runs.back().push_back(slot);
    }
    return runs;
}

}  // namespace banxin
