#include "desk/session/story_piece.h"

#include "check/json_list.h"
#include "check/report_entries.h"
#include "desk/session/told_path.h"

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
        piece["places"] = places_of(fit);
        piece["pointers"] =
            list_json(pointed == pointers.end() ? std::vector<StoryPlace>{} : pointed->second, story_place_json);
        pieces.emplace(id, std::move(piece));
    }
    return pieces;
}

}  // namespace banxin
