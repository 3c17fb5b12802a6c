#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/unicode.h"
#include "model/page_label.h"
#include "model/story_place.h"
#include "read/edition/edition_checks.h"
#include "read/edition/story_guess.h"

namespace banxin {

namespace {

/// The first place of each story.
using Places = std::map<StoryId, StoryReference>;

Phrase line_of(const StoryReference& place) {
    return phrase("line {}", place.spot.line);
}

Phrase page_of(const StoryReference& place, const EditionMaterial& material) {
    return phrase("page {}", sheet_label(place.page, material.edition()));
}

/// Words with which an editor says that a frame holds nothing.
bool says_nothing(const std::string& word) {
    constexpr auto kNothing = std::to_array<std::string_view>(
        {"无", "空", "空着", "空白", "没有", "暂无", "待定", "否", "none", "no", "empty", "nothing", "null", "-", "/"});
    return std::ranges::find(kNothing, word) != kNothing.end();
}

Phrase guess_story(const StoryId& id, const EditionMaterial& material) {
    if (id.value.starts_with("｛"))
        return phrase("its braces, colons and commas are full-width marks, where YAML wants its own: `{{ : , }}`");
    const Phrase guess = story_guess(id, material.edition(), material.broken_stories);
    if (guess.empty() && says_nothing(id.value))
        return phrase("for a frame that stays empty write nothing behind its colon, or leave its line out");
    return guess.empty() ? phrase("its file would be stories/{}.md", id.value) : guess;
}

Places check_placed(const EditionMaterial& material, Findings& findings) {
    Places places;
    for (const StoryReference& here : material.file.references) {
        if (here.kind != ReferenceKind::placed) continue;
        if (!material.has_story(here.story)) {
            findings.error(here.spot, "missing-story", phrase("there is no story `{}`", here.story.value),
                           guess_story(here.story, material));
            continue;
        }
        const auto [first, fresh] = places.emplace(here.story, here);
        if (fresh) continue;
        findings.error(here.spot, "story-placed-twice",
                       phrase("story `{}` stands in the paper twice", here.story.value),
                       phrase("keep one of the two places; `refer` points to a story from elsewhere"));
        findings.note(
            first->second.spot, "story-placed-twice",
            phrase("the first place of `{}` is here, on {}", here.story.value, page_of(first->second, material)));
    }
    return places;
}

/// Stories that a frame seems to mean by another word than their id.
std::set<StoryId> meant_stories(const EditionMaterial& material) {
    std::set<StoryId> meant;
    for (const StoryReference& here : material.file.references) {
        if (here.kind == ReferenceKind::pointer || material.has_story(here.story)) continue;
        meant.merge(stories_meant(here.story, material.edition(), material.broken_stories));
    }
    return meant;
}

/// Whether every place of a story is known.
bool knows_places(const EditionMaterial& material) {
    return material.file.page_list != PageList::damaged && !material.has_open_automatic_page();
}

/// Stories that pages which make themselves up ask for. They may stand once; on a page that is still empty, that is
/// their place.
void check_wished(const EditionMaterial& material, Places& places, Findings& findings) {
    Places wished;
    for (const StoryReference& here : material.file.references) {
        if (here.kind != ReferenceKind::wished) continue;
        if (!material.has_story(here.story)) {
            findings.error(here.spot, "missing-story", phrase("there is no story `{}`", here.story.value),
                           guess_story(here.story, material));
            continue;
        }
        const auto placed = places.find(here.story);
        const bool stands = placed != places.end() && placed->second.spot.file == here.spot.file;
        const auto [first, fresh] = wished.emplace(here.story, stands ? placed->second : here);
        if (stands || !fresh) {
            findings.error(here.spot, "story-placed-twice",
                           phrase("story `{}` is wanted on page {} and has a place already", here.story.value,
                                  sheet_label(here.page, material.edition())),
                           phrase("it has it on {}, {}", page_of(first->second, material), line_of(first->second)));
        }
        if (material.open_pages.contains(here.page)) places.emplace(here.story, here);
    }
}

/// What to do about a story that has no place.
Phrase place_hint(const EditionMaterial& material) {
    const auto takes_any = [](const EditionPage& page) { return page.make_up && page.make_up->automatic; };
    if (std::ranges::any_of(material.edition().pages, takes_any))
        return phrase("run `banxin makeup` again, give it a frame in edition.yaml, or take the file out of stories");
    return phrase("give it a frame in edition.yaml, or take the file out of stories");
}

void check_unplaced(const EditionMaterial& material, const Places& places, Findings& findings) {
    if (!knows_places(material)) return;
    const std::set<StoryId> meant = meant_stories(material);
    for (const auto& [id, story] : material.edition().stories) {
        if (places.contains(id) || meant.contains(id)) continue;
        findings.warning(story.headline_spot, "story-unplaced", phrase("no page sets the story `{}`", id.value),
                         place_hint(material));
    }
}

bool jumps(const Edition& edition, const StoryId& id) {
    const auto place = place_of_story(id, edition);
    return place && place->binding.jump != JumpMode::no;
}

/// The names in a text that an editor has not written as a list; none where one alone stands there.
std::vector<std::string> listed_names(const std::string& text) {
    std::vector<std::string> names{""};
    bool is_list = false;
    for (const char32_t c : to_utf32(text)) {
        const bool parts = c == U'、' || c == U'，' || c == U',' || c == U'；' || c == U';';
        is_list = is_list || parts;
        if (parts) names.emplace_back();
        if (!parts && c != U' ' && c != U'\u3000') names.back() += to_utf8(std::u32string(1, c));
    }
    std::erase(names, "");
    return is_list ? names : std::vector<std::string>();
}

Phrase guess_pointer(const StoryId& id, const EditionMaterial& material) {
    std::string list;
    for (const std::string& name : listed_names(id.value)) list += (list.empty() ? "" : ", ") + name;
    return list.empty() ? guess_story(id, material) : phrase("for several stories write `refer: [{}]`", list);
}

void check_pointer(const StoryReference& pointer, const EditionMaterial& material, const Places& places,
                   Findings& findings) {
    const std::string name = "`" + pointer.story.value + "`";
    if (!material.has_story(pointer.story)) {
        return findings.error(pointer.spot, "pointer-to-nowhere", phrase("there is no story {} to point to", name),
                              guess_pointer(pointer.story, material));
    }
    const auto place = places.find(pointer.story);
    if (place == places.end() && (!knows_places(material) || meant_stories(material).contains(pointer.story))) return;
    if (place == places.end()) {
        return findings.error(pointer.spot, "pointer-to-nowhere", phrase("story {} stands on no page", name),
                              phrase("place it in a frame, or drop the pointer"));
    }
    if (place->second.page == pointer.page) {
        return findings.error(pointer.spot, "pointer-to-nowhere",
                              phrase("story {} stands on this very page ({})", name, line_of(place->second)),
                              phrase("point to stories on other pages only"));
    }
    if (jumps(material.edition(), pointer.story)) {
        findings.warning(pointer.spot, "pointer-to-jumping-story",
                         phrase("story {} may not stand whole on one page", name),
                         phrase("the pointer names {}, where it begins", page_of(place->second, material)));
    }
}

}  // namespace

Diagnostics check_references(const EditionMaterial& material) {
    Findings findings;
    Places places = check_placed(material, findings);
    check_wished(material, places, findings);
    check_unplaced(material, places, findings);
    for (const StoryReference& here : material.file.references) {
        if (here.kind == ReferenceKind::pointer) check_pointer(here, material, places, findings);
    }
    return findings.list;
}

}  // namespace banxin
