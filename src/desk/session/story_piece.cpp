#include "desk/session/story_piece.h"

#include <algorithm>

#include "check/json_list.h"
#include "check/measure_edition.h"
#include "check/report_entries.h"
#include "desk/session/manuscript_places.h"
#include "desk/session/told_path.h"
#include "fill/head/frame_head_room.h"

namespace banxin {
namespace {

/// A place of a page that shows something of a story.
struct StoryPlace {
    PageNumber page;
    FrameId frame;
    bool operator==(const StoryPlace&) const = default;
};

using StoryPlaces = std::map<StoryId, std::vector<StoryPlace>>;

StoryPlaces pointers_to(const Report& report) {
    StoryPlaces pointers;
    for (const PointerReport& pointer : report.pointers)
        pointers[pointer.story].push_back({pointer.page, pointer.frame});
    return pointers;
}

std::map<StoryId, const StoryReport*> entries_of(const Report& report) {
    std::map<StoryId, const StoryReport*> entries;
    for (const StoryReport& story : report.stories) entries[story.id] = &story;
    return entries;
}

DeskJson story_place_json(const StoryPlace& place) {
    return {{"page", place.page.value}, {"frame", place.frame.value}};
}

DeskJson places_of(const StoryReport* entry) {
    if (entry == nullptr) return DeskJson::array();
    return list_json(entry->parts, [](const PartReport& part) { return story_place_json({part.page, part.frame}); });
}

/// The last part of a story, where its text found no room.
const StoryPart* part_over(const FilledEdition& filled, const StoryId& story) {
    for (const FilledPage& page : filled.pages) {
        for (const FilledFrame& frame : page.frames) {
            for (const StoryPart& part : frame.parts) {
                if (part.story == story && part.overset_lines > 0) return &part;
            }
        }
    }
    return nullptr;
}

/// The character of its manuscript from which on a story found no room; null where all of it stands.
DeskJson stop_of(const PieceSource& source, const StoryId& id) {
    const Edition& edition = source.issue.edition();
    const StoryPart* part = part_over(source.issue.set_pages().filled, id);
    const auto story = edition.stories.find(id);
    if (part == nullptr || story == edition.stories.end()) return nullptr;
    auto manuscript = read_text_file(source.issue.files(), story->second.file);
    if (!manuscript) return nullptr;
    const ManuscriptPlaces places(story->second, edition.paper, *std::move(manuscript));
    auto byte = places.byte_of({Element::body, id}, part->until);
    if (!byte) byte = places.byte_of({Element::body, id}, {part->until.value + 1});  // behind a paragraph's end
    return byte ? DeskJson(places.character_at(*byte)) : DeskJson(nullptr);
}

const FilledPage* page_filled(const FilledEdition& filled, PageNumber number) {
    const auto page =
        std::ranges::find_if(filled.pages, [&](const FilledPage& one) { return one.plan.number == number; });
    return page == filled.pages.end() ? nullptr : &*page;
}

/// What a line of its kicker and one of its deck take beside its headline.
void add_lesser_rooms(DeskJson& piece, const PieceSource& source, const StoryReport* fit) {
    if (fit == nullptr || fit->parts.empty() || !fit->parts.front().head) return;
    const PartReport& part = fit->parts.front();
    const FilledPage* page = page_filled(source.issue.set_pages().filled, part.page);
    if (page == nullptr) return;
    const auto frame = std::ranges::find(page->plan.frames, part.frame, &FramePlan::id);
    if (frame == page->plan.frames.end()) return;
    const Paper& paper = source.issue.edition().paper;
    const auto room = frame_head_room(*frame, page->plan, paper);
    if (!room) return;
    const LesserRooms rooms = lesser_rooms(*room, part.head->size, paper);
    const auto told = [&](const HeadCapacity& one) {
        return head_room_entry({size_name(one.size, paper), one.size, one.characters});
    };
    piece["kicker"] = told(rooms.kicker);
    piece["deck"] = told(rooms.deck);
}

DeskJson copy_of(const Edition& edition, const StoryId& id) {
    const auto story = edition.stories.find(id);
    if (story == edition.stories.end()) return {{"headline", ""}, {"readable", false}};
    return {{"headline", plain_headline(story->second)},
            {"readable", !edition.unread.stories.contains(id)},
            {"section", story->second.section},
            {"priority", story->second.priority}};
}

}  // namespace

std::map<StoryId, DeskJson> story_pieces(const PieceSource& source) {
    const Report& report = source.issue.set_pages().report;
    const auto entries = entries_of(report);
    const StoryPlaces pointers = pointers_to(report);
    std::map<StoryId, DeskJson> pieces;
    for (const auto& [id, story] : source.stories) {
        const auto entry = entries.find(id);
        const StoryReport* fit = entry == entries.end() ? nullptr : entry->second;
        const auto pointed = pointers.find(id);
        DeskJson piece = copy_of(source.issue.edition(), id);
        piece["file"] = told_path(story.file, source.folder);
        piece["etag"] = story.etag;
        piece["draft"] = source.drafts.contains(id);
        piece["fit"] = fit == nullptr ? DeskJson(nullptr) : story_entry(*fit);
        add_lesser_rooms(piece, source, fit);
        piece["stops"] = stop_of(source, id);
        piece["places"] = places_of(fit);
        piece["pointers"] =
            list_json(pointed == pointers.end() ? std::vector<StoryPlace>{} : pointed->second, story_place_json);
        pieces.emplace(id, std::move(piece));
    }
    return pieces;
}

}  // namespace banxin
