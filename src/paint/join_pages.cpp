#include "paint/join_pages.h"

#include <algorithm>

namespace banxin {
namespace {

const StoryPart* find_part(const FilledEdition& filled, const StoryId& story, int landing) {
    for (const FilledPage& page : filled.pages) {
        for (const FilledFrame& frame : page.frames) {
            const auto found = std::find_if(frame.parts.begin(), frame.parts.end(), [&](const StoryPart& part) {
                return part.story == story && part.landing == landing;
            });
            if (found != frame.parts.end()) return &*found;
        }
    }
    return nullptr;
}

bool is_empty(const Rect& area) {
    return area.width <= Length() || area.height <= Length();
}

void link_part(const StoryPart& part, const FilledEdition& filled, std::vector<PageLink>& links) {
    if (part.jumps_to && !is_empty(part.jump_area)) {
        const StoryPart* next = find_part(filled, part.story, part.landing + 1);
        if (next) links.push_back({part.jump_area, next->page, next->start, {Element::jump_to, part.story}});
    }
    if (part.comes_from && !is_empty(part.from_area)) {
        const StoryPart* sender = find_part(filled, part.story, part.landing - 1);
        if (!sender) return;
        links.push_back({part.from_area, sender->page, sender->jump_area.corner(), {Element::jump_from, part.story}});
    }
}

void link_pointer(const PlacedPointer& pointer, const FilledEdition& filled, std::vector<PageLink>& links) {
    const StoryPart* story = find_part(filled, pointer.story, 0);
    if (story && !is_empty(pointer.area))
        links.push_back({pointer.area, story->page, story->start, {Element::pointer, pointer.story}});
}

}  // namespace

std::vector<PageLink> links_of(const FilledPage& page, const FilledEdition& filled) {
    std::vector<PageLink> links;
    for (const FilledFrame& frame : page.frames) {
        for (const StoryPart& part : frame.parts) link_part(part, filled, links);
        for (const PlacedPointer& pointer : frame.pointers) link_pointer(pointer, filled, links);
    }
    return links;
}

DisplayList joined(DisplayList page, const std::vector<PageLink>& links, std::vector<OutlineEntry> outline) {
    page.marks.insert(page.marks.end(), links.begin(), links.end());
    page.outline = std::move(outline);
    return page;
}

std::vector<OutlineEntry> outline_of(const FilledPage& page, const Edition& edition) {
    std::vector<OutlineEntry> entries;
    for (const FilledFrame& frame : page.frames) {
        for (const StoryPart& part : frame.parts) {
            const auto story = edition.stories.find(part.story);
            if (part.landing != 0 || story == edition.stories.end()) continue;
            entries.push_back({plain_headline(story->second), page.plan.number, part.start});
        }
    }
    return entries;
}

}  // namespace banxin
