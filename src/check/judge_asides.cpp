#include "check/judge_asides.h"

#include <fmt/format.h>

#include "model/page_label.h"

namespace banxin {
namespace {

Diagnostic judge_facts(const Story& story, const PlacedAside& aside) {
    const Phrase room = aside.set() ? phrase("is too long for its place") : phrase("finds no room in the last column");
    return {Severity::error, "facts-over", story.facts->spot,
            phrase("the fact box of `{}` {}: {} lines of it are not set", story.id.value, room, aside.overset_lines),
            phrase("shorten it, or give it a place in the layout (`facts:` of the frame)")};
}

Diagnostic judge_pull(const Story& story) {
    return {Severity::warning, "pull-without-room", story.pull->spot,
            phrase("the pull quote of `{}` was not set: no column has room for it and for three lines above and below",
                   story.id.value),
            phrase("shorten it, or give it a place in the layout (`pull:` of the frame)")};
}

Diagnostic judge_box(const FramePlan& plan, const std::string& page_label) {
    return {Severity::warning, "box-without-room", plan.spot,
            phrase("the box of frame `{}` on page {} leaves not one line inside; its white was left out", plan.id.value,
                   page_label),
            phrase("make the frame larger, or the box's padding smaller")};
}

}  // namespace

Diagnostics judge_asides(const Edition& edition, const FilledEdition& filled) {
    Diagnostics found;
    for (const FilledPage& page : filled.pages) {
        for (const FramePlan& plan : page.plan.frames) {
            if (plan.box && !plan.box->has_room)
                found.push_back(judge_box(plan, sheet_label(page.plan.number, edition)));
        }
        for (const FilledFrame& frame : page.frames) {
            for (const PlacedAside& aside : frame.asides) {
                const Story& story = edition.stories.at(aside.story);
                if (aside.kind == AsideKind::facts && aside.overset_lines > 0)
                    found.push_back(judge_facts(story, aside));
                if (aside.kind == AsideKind::pull && !aside.set()) found.push_back(judge_pull(story));
            }
        }
    }
    return found;
}

}  // namespace banxin
