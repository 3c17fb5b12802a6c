#include "desk/session/shown_places.h"

#include "desk/session/manuscript_places.h"
#include "desk/session/told_path.h"
#include "display/cells.h"
#include "display/source_at.h"

namespace banxin {
namespace {

Length from_thousandths(int value) {
    return scaled(Length::pt(1), value, 1000);
}

const DisplayList* page_of(const Document& document, PageNumber number) {
    for (const DisplayList& page : document.pages) {
        if (page.page <= number && number.value < page.page.value + page.pages) return &page;
    }
    return nullptr;
}

std::optional<ManuscriptPlaces> places_of(const DeskIssue& desk, const StoryId& id) {
    const Edition& edition = desk.issue().edition();
    const auto story = edition.stories.find(id);
    if (story == edition.stories.end()) return std::nullopt;
    auto manuscript = read_text_file(desk.files(), story->second.file);
    if (!manuscript) return std::nullopt;
    return ManuscriptPlaces(story->second, edition.paper, *std::move(manuscript));
}

void add_written(DeskJson& json, const DeskIssue& desk, const SourceAt& at) {
    const auto places = places_of(desk, at.source.story);
    const auto byte = places && at.character ? places->byte_of(at.source, *at.character) : std::nullopt;
    if (!byte) return;
    const SourceSpot spot = places->spot_of(*byte);
    json["file"] = told_path(spot.file, desk.folder());
    json["line"] = spot.line;
    json["column"] = spot.column;
    json["offset"] = places->character_at(*byte);
}

struct ShownCharacter {
    PageNumber page;
    FrameId frame;
    Rect cell;
    std::size_t byte = 0;
};

/// Looks through what is shown of a story for the last character at or before a byte.
class Lookout {
  public:
    Lookout(const ManuscriptPlaces& places, const StoryId& story, std::size_t byte)
        : places_(places), story_(story), byte_(byte) {}

    void look(const DisplayList& page) {
        FrameId frame;
        for (const Mark& mark : page.marks) {
            if (const auto* note = std::get_if<FrameNote>(&mark)) frame = note->frame;
            const auto* run = std::get_if<GlyphRun>(&mark);
            if (run == nullptr || run->source.story != story_ || run->role == MarkRole::ruby) continue;
            for (std::size_t i = 0; i < run->glyphs.size(); ++i) look({page.page, frame, {}, 0}, *run, i);
        }
    }
    const std::optional<ShownCharacter>& found() const { return found_; }

  private:
    void look(ShownCharacter shown, const GlyphRun& run, std::size_t glyph) {
        if (run.glyphs[glyph].at == kNoCharacter) return;
        const auto byte = places_.byte_of(run.source, run.glyphs[glyph].at);
        if (!byte || *byte > byte_ || (found_ && *byte <= found_->byte)) return;
        shown.byte = *byte;
        shown.cell = cell_of(run, glyph);
        found_ = shown;
    }

    const ManuscriptPlaces& places_;
    const StoryId& story_;
    std::size_t byte_;
    std::optional<ShownCharacter> found_;
};

std::size_t byte_of_character(std::string_view text, int character) {
    std::size_t byte = 0;
    for (; byte < text.size(); ++byte) {
        const bool starts = (static_cast<unsigned char>(text[byte]) & 0xC0) != 0x80;
        if (starts && character-- == 0) return byte;
    }
    return byte;
}

}  // namespace

DeskJson source_json(const DeskIssue& desk, const PlaceOnPage& place) {
    const DisplayList* page = page_of(desk.document(), place.page);
    if (page == nullptr) return nullptr;
    const auto at = source_at(*page, {from_thousandths(place.x), from_thousandths(place.y)});
    if (!at) return nullptr;
    DeskJson json{{"element", name_of(at->source.element)},
                  {"story", at->source.story.value.empty() ? DeskJson(nullptr) : DeskJson(at->source.story.value)},
                  {"item", at->source.item},
                  {"character", at->character ? DeskJson(at->character->value) : DeskJson(nullptr)}};
    add_written(json, desk, *at);
    return json;
}

DeskJson place_json(const DeskIssue& desk, const StoryId& story, int character) {
    const auto places = places_of(desk, story);
    if (!places) return nullptr;
    Lookout lookout(*places, story, byte_of_character(places->manuscript().text, character));
    for (const DisplayList& page : desk.document().pages) lookout.look(page);
    const auto& found = lookout.found();
    if (!found) return nullptr;
    return {{"page", found->page.value}, {"frame", found->frame.value}, {"area", area_json(found->cell)}};
}

}  // namespace banxin
