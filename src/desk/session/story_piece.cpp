#include "desk/session/story_piece.h"

#include <algorithm>

#include "check/json_list.h"
#include "check/report_entries.h"
#include "check/size_names.h"
#include "desk/session/desk_json.h"
#include "desk/session/manuscript_places.h"
#include "desk/session/told_path.h"
#include "fill/head/frame_head_room.h"

namespace banxin {
namespace {

using PlacesOfStories = std::map<StoryId, std::vector<FramePlace>>;

PlacesOfStories pointers_to(const Report& report) {
    PlacesOfStories pointers;
    for (const PointerReport& pointer : report.pointers)
        pointers[pointer.story].push_back({pointer.page, pointer.frame});
    return pointers;
}

std::map<StoryId, const StoryReport*> entries_of(const Report& report) {
    std::map<StoryId, const StoryReport*> entries;
    for (const StoryReport& story : report.stories) entries[story.id] = &story;
    return entries;
}

DeskJson frame_place_json(const FramePlace& place) {
    return {{"page", place.page.value}, {"frame", place.frame.value}};
}

DeskJson places_of_parts(const std::optional<StoryReport>& entry) {
    if (!entry) return DeskJson::array();
    return list_json(entry->parts, [](const PartReport& part) { return frame_place_json({part.page, part.frame}); });
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

/// The character of its manuscript from which on a story found no room; nothing where all of it stands.
std::optional<int> stop_of(const PieceSource& source, const StoryId& id) {
    const Edition& edition = source.issue.edition();
    const StoryPart* part = part_over(source.issue.set_pages().filled, id);
    const auto story = edition.stories.find(id);
    if (part == nullptr || story == edition.stories.end()) return std::nullopt;
    auto manuscript = read_text_file(source.issue.files(), story->second.file);
    if (!manuscript) return std::nullopt;
    const ManuscriptPlaces places(story->second, edition.paper, *std::move(manuscript));
    auto byte = places.byte_of({Element::body, id}, part->until);
    if (!byte) byte = places.byte_of({Element::body, id}, {part->until.value + 1});  // behind a paragraph's end
    return byte ? std::optional(places.character_at(*byte)) : std::nullopt;
}

const FilledPage* page_filled(const FilledEdition& filled, PageNumber number) {
    const auto page =
        std::ranges::find_if(filled.pages, [&](const FilledPage& one) { return one.plan.number == number; });
    return page == filled.pages.end() ? nullptr : &*page;
}

/// What a line of its kicker and one of its deck take beside its headline.
void add_lesser_rooms(StoryToTell& told, const PieceSource& source) {
    if (!told.fit || told.fit->parts.empty() || !told.fit->parts.front().head) return;
    const PartReport& part = told.fit->parts.front();
    const FilledPage* page = page_filled(source.issue.set_pages().filled, part.page);
    if (page == nullptr) return;
    const auto frame = std::ranges::find(page->plan.frames, part.frame, &FramePlan::id);
    if (frame == page->plan.frames.end()) return;
    const Paper& paper = source.issue.edition().paper;
    const auto room = frame_head_room(*frame, page->plan, paper);
    if (!room) return;
    const LesserRooms rooms = lesser_rooms(*room, part.head->size, paper);
    const auto told_room = [&](const HeadCapacity& one) {
        return HeadRoomReport{size_name(one.size, paper), one.size, one.characters};
    };
    told.kicker = told_room(rooms.kicker);
    told.deck = told_room(rooms.deck);
}

/// What of its copy is told, where it can be read.
void add_copy(StoryToTell& told, const Edition& edition) {
    const auto story = edition.stories.find(told.id);
    if (story == edition.stories.end()) return;
    told.has_copy = true;
    told.is_readable = !edition.unread.stories.contains(told.id);
    told.headline = plain_headline(story->second);
    told.section = story->second.section;
    told.priority = story->second.priority;
}

DeskJson story_json(const StoryToTell& told, const std::string& folder) {
    DeskJson piece{{"headline", told.headline}, {"readable", told.is_readable}};
    if (told.has_copy) {
        piece["section"] = told.section;
        piece["priority"] = told.priority;
    }
    piece["file"] = told_path(told.file, folder);
    piece["etag"] = told.etag;
    piece["draft"] = told.has_draft;
    piece["fit"] = told.fit ? story_entry(*told.fit) : DeskJson(nullptr);
    if (told.kicker) piece["kicker"] = head_room_entry(*told.kicker);
    if (told.deck) piece["deck"] = head_room_entry(*told.deck);
    piece["stops"] = told.stops ? DeskJson(*told.stops) : DeskJson(nullptr);
    piece["places"] = places_of_parts(told.fit);
    piece["pointers"] = list_json(told.pointers, frame_place_json);
    return piece;
}

}  // namespace

std::map<StoryId, PieceJson> story_pieces(const PieceSource& source, PieceMemo& memo) {
    const Report& report = source.issue.set_pages().report;
    const auto entries = entries_of(report);
    const PlacesOfStories pointers = pointers_to(report);
    std::map<StoryId, PieceJson> pieces;
    for (const auto& [id, story] : source.stories) {
        StoryToTell told{.id = id, .file = story.file, .etag = story.etag, .has_draft = source.drafts.contains(id)};
        const auto entry = entries.find(id);
        if (entry != entries.end()) told.fit = *entry->second;
        const auto pointed = pointers.find(id);
        if (pointed != pointers.end()) told.pointers = pointed->second;
        add_copy(told, source.issue.edition());
        add_lesser_rooms(told, source);
        told.stops = stop_of(source, id);
        pieces.emplace(id, memo.stories.answer(told, [&] { return in_one_line(story_json(told, source.folder)); }));
    }
    return pieces;
}

}  // namespace banxin
