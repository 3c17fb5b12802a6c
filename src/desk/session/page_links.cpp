#include "desk/session/page_links.h"

namespace banxin {
namespace {

/// The part of a story after or before another one; null where there is none.
const StoryPart* part_at(const FilledEdition& filled, const StoryId& story, int landing) {
    for (const FilledPage& page : filled.pages) {
        for (const FilledFrame& frame : page.frames) {
            for (const StoryPart& part : frame.parts) {
                if (part.story == story && part.landing == landing) return &part;
            }
        }
    }
    return nullptr;
}

struct LinkEnds {
    const char* kind;
    StoryId story;
    FrameId frame;
    Rect area;
    std::string words;
    PageNumber to;
    const StoryPart* target;  ///< Null: the page alone.
};

DeskJson link_json(const LinkEnds& link) {
    DeskJson to{{"page", link.to.value}};
    if (link.target != nullptr) {
        to["frame"] = link.target->frame.value;
        to["x"] = thousandths(link.target->start.x);
        to["y"] = thousandths(link.target->start.y);
    }
    return {{"kind", link.kind},         {"story", link.story.value},
            {"frame", link.frame.value}, {"area", area_json(link.area)},
            {"words", link.words},       {"to", std::move(to)}};
}

void add_part_links(DeskJson& links, const StoryPart& part, const FilledEdition& filled) {
    if (part.jumps_to)
        links.push_back(link_json({"jump", part.story, part.frame, part.jump_area, part.jump_words, *part.jumps_to,
                                   part_at(filled, part.story, part.landing + 1)}));
    if (part.comes_from)
        links.push_back(link_json({"from", part.story, part.frame, part.from_area, part.from_words, *part.comes_from,
                                   part_at(filled, part.story, part.landing - 1)}));
}

}  // namespace

DeskJson page_links(const FilledPage& page, const FilledEdition& filled) {
    DeskJson links = DeskJson::array();
    for (const FilledFrame& frame : page.frames) {
        for (const StoryPart& part : frame.parts) add_part_links(links, part, filled);
        for (const PlacedPointer& pointer : frame.pointers) {
            if (!pointer.fits) continue;
            links.push_back(link_json({"pointer", pointer.story, frame.frame, pointer.area, pointer.words, pointer.page,
                                       part_at(filled, pointer.story, 0)}));
        }
    }
    return links;
}

}  // namespace banxin
