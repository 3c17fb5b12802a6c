#include "check/over_on_page.h"

#include <algorithm>
#include <set>

#include "model/page_label.h"
#include "model/story_place.h"

namespace banxin {
namespace {

/// Whether a story's rest may go to a page: wherever there is room, or to this very page.
bool may_go_to(const StoryId& story, PageNumber page, const Edition& edition) {
    const auto from = place_of_story(story, edition);
    return !from || from->binding.jump != JumpMode::page || from->binding.target == page;
}

std::set<StoryId> stories_over(const Edition& edition, const FilledEdition& filled, PageNumber page) {
    std::set<StoryId> over;
    for (const FilledPage& one : filled.pages) {
        if (one.plan.number != page) continue;
        for (const FilledFrame& frame : one.frames) {
            for (const StoryPart& part : frame.parts) {
                if (part.landing > 0 && part.overset_lines > 0) over.insert(part.story);
            }
        }
    }
    for (const UnplacedJump& jump : filled.unplaced) {
        if (jump.nearest && jump.nearest->page == page && may_go_to(jump.story, page, edition)) over.insert(jump.story);
    }
    return over;
}

}  // namespace

Phrase over_on_page(const Edition& edition, const FilledEdition& filled, const Report& report, PageNumber page) {
    const std::set<StoryId> over = stories_over(edition, filled, page);
    if (over.size() < 2) return {};
    int characters = 0;
    for (const StoryReport& story : report.stories) characters += over.contains(story.id) ? story.characters_to_cut : 0;
    return phrase("; all in all {} stories are {}字 too long for what page {} takes", over.size(), characters,
                  sheet_label(page, edition));
}

}  // namespace banxin
