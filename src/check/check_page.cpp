#include "check/check_page.h"

#include "check/judge_asides.h"
#include "check/judge_broken_lines.h"
#include "check/judge_glyphs.h"
#include "check/judge_last_lines.h"
#include "check/judge_look.h"
#include "check/judge_make_up.h"
#include "check/judge_pictures.h"

namespace banxin {

CheckedPage check_page(const Edition& edition, const std::shared_ptr<const FilledPage>& page) {
    FilledEdition alone;
    alone.pages.push_back(page);
    return {measure_page(*page, edition.paper), missing_beside_text(*page, edition), judge_look(edition, alone),
            judge_pictures(edition, alone),     judge_asides(edition, alone),        judge_last_lines(edition, alone),
            judge_broken_lines(edition, alone), judge_make_up(edition, alone)};
}

std::set<StoryId> stories_on(const FilledPage& page) {
    std::set<StoryId> stories;
    const StoryId* last = nullptr;  // lines of one story follow each other
    for (const FilledFrame& frame : page.frames) {
        for (const PlacedLine& line : frame.lines) {
            const StoryId& story = line.source.story;
            if (last == nullptr || *last != story) stories.insert(story);
            last = &story;
        }
        for (const StoryPart& part : frame.parts) stories.insert(part.story);
        for (const PlacedPointer& pointer : frame.pointers) stories.insert(pointer.story);
        for (const PlacedAside& aside : frame.asides) stories.insert(aside.story);
        stories.insert(frame.pictures_without_room.begin(), frame.pictures_without_room.end());
    }
    stories.erase(StoryId{});
    return stories;
}

}  // namespace banxin
