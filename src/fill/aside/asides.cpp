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

}  // namespace banxin
