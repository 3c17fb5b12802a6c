#include "read/edition/read_make_up_wish.h"

#include <algorithm>
#include <utility>

#include "read/layout/read_frame_box.h"
#include "read/layout/read_span.h"
#include "read/text/nearest.h"
#include "read/yaml/yaml_reader.h"
#include "read/yaml/yes_no.h"

namespace banxin {

namespace {

const MapShape kMakeUp{phrase("a page's make-up"), {"stories", "style", "jumps", "pins", "refer"}};
const MapShape kWishedJumps{phrase("the jumps of a page's make-up"), {"to", "most"}};
const MapShape kPin{phrase("a story's pin"), {"lead", "columns", "lines", "at", "head", "box"}};

const Choices<MakeUpStyle> kMakeUpStyles{{"modular", MakeUpStyle::modular}, {"interlocked", MakeUpStyle::interlocked}};
const Choices<WishedHead> kWishedHeads{
    {"over", WishedHead::over}, {"beside", WishedHead::beside}, {"vertical", WishedHead::vertical}};
const Choices<PageCorner> kPageCorners{{"top-left", PageCorner::top_left},
                                       {"top-right", PageCorner::top_right},
                                       {"bottom-left", PageCorner::bottom_left},
                                       {"bottom-right", PageCorner::bottom_right}};
const Choices<bool> kRefers{{"auto", true}, {"no", false}};

constexpr int kMostJumps = 99;

void read_wished_stories(ReadMakeUpWish& read, const YamlNode& node, PageNumber page, Findings& findings) {
    if (is_choice(node, "auto")) {
        read.wish.automatic = true;
        return;
    }
    const Phrase hint = phrase("name them in a list, or write `stories: auto`");
    if (node.kind != YamlKind::list)
        return findings.error(node.spot, "not-a-list", phrase("the stories are a list of their names"), hint);
    if (node.items.empty())
        findings.error(node.spot, "missing-key", phrase("a page that makes itself up needs at least one story"), hint);
    for (const YamlNode& item : node.items) {
        const auto name = read_text(item, findings);
        if (!name) continue;
        read.wish.stories.push_back(StoryId{*name});
        read.references.push_back({StoryId{*name}, ReferenceKind::wished, page, item.spot});
    }
}

/// `3`, or `{to: 3, most: 4}`.
std::optional<JumpWish> read_wished_jumps(const YamlNode& node, Findings& findings) {
    JumpWish jumps;
    jumps.spot = node.spot;
    const YamlNode* to = &node;
    if (node.kind != YamlKind::text) {
        const auto map = open_map(node, kWishedJumps, findings);
        if (!map) return std::nullopt;
        to = map->need("to", findings);
        read_into(jumps.most, map->find("most"), read_whole, Bounds{1, kMostJumps}, findings);
    }
    if (to == nullptr) return std::nullopt;
    const auto page = read_whole(*to, Bounds{1, 999}, findings);
    if (!page) return std::nullopt;
    jumps.to = PageNumber{*page};
    jumps.spot = to->spot;
    return jumps;
}

std::optional<StoryPin> read_pin(const YamlEntry& entry, Findings& findings) {
    const auto map = open_map(entry.value, kPin, findings);
    if (!map) return std::nullopt;
    StoryPin pin;
    pin.spot = entry.key_spot;
    read_into(pin.lead, map->find("lead"), read_choice<bool>, kYesNo, findings);
    if (const auto* columns = map->find("columns")) pin.columns = read_span(*columns, findings);
    if (const auto* lines = map->find("lines")) pin.lines = read_span(*lines, findings);
    if (const auto* at = map->find("at")) pin.at = read_choice(*at, kPageCorners, findings);
    if (const auto* head = map->find("head")) pin.head = read_choice(*head, kWishedHeads, findings);
    if (const auto* box = map->find("box")) pin.box = read_frame_box(*box, findings);
    return pin;
}

/// A pin holds a story of the list, where there is a list.
void check_pinned(const ReadMakeUpWish& read, const YamlEntry& entry, Findings& findings) {
    if (read.wish.automatic || std::ranges::count(read.wish.stories, StoryId{entry.key}) > 0) return;
    std::vector<std::string> names;
    for (const StoryId& story : read.wish.stories) names.push_back(story.value);
    if (names.empty()) return;  // what is wrong with them was told
    const Phrase guess = did_you_mean(entry.key, names);
    findings.error(entry.key_spot, "pin-without-story", phrase("`{}` is none of the stories of this page", entry.key),
                   guess.empty() ? phrase("its stories are {}", all_of(names)) : guess);
}

void check_leads(const MakeUpWish& wish, Findings& findings) {
    const StoryId* first = nullptr;
    for (const auto& [story, pin] : wish.pins) {
        if (!pin.lead) continue;
        if (first != nullptr)
            findings.error(pin.spot, "two-leads",
                           phrase("a page has one lead, and here are `{}` and `{}`", first->value, story.value),
                           phrase("take `lead` from one of them"));
        first = &story;
    }
}

void read_pins(ReadMakeUpWish& read, const YamlNode& node, PageNumber page, Findings& findings) {
    if (node.kind != YamlKind::map) {
        return findings.error(node.spot, "not-a-map", phrase("pins are written as stories with what is fixed of them"),
                              phrase("write `pins: {{tram: {{lead: yes}}}}`"));
    }
    for (const YamlEntry& entry : node.entries) {
        if (entry.value.kind == YamlKind::empty) continue;
        auto pin = read_pin(entry, findings);
        check_pinned(read, entry, findings);
        if (!pin) continue;
        read.wish.pins.emplace(StoryId{entry.key}, *std::move(pin));
        if (read.wish.automatic)
            read.references.push_back({StoryId{entry.key}, ReferenceKind::wished, page, entry.key_spot});
    }
    check_leads(read.wish, findings);
}

}  // namespace

std::optional<ReadMakeUpWish> read_make_up_wish(const YamlNode& node, PageNumber page, Findings& findings) {
    ReadMakeUpWish read;
    read.wish.spot = node.spot;
    if (is_choice(node, "auto")) {
        read.wish.automatic = true;
        return read;
    }
    const auto map = open_map(node, kMakeUp, findings);
    if (!map) return std::nullopt;
    const auto* stories = map->need("stories", findings);
    if (stories != nullptr) read_wished_stories(read, *stories, page, findings);
    read_into(read.wish.style, map->find("style"), read_choice<MakeUpStyle>, kMakeUpStyles, findings);
    if (const auto* jumps = map->find("jumps")) read.wish.jumps = read_wished_jumps(*jumps, findings);
    if (const auto* pins = map->find("pins")) read_pins(read, *pins, page, findings);
    read_into(read.wish.refers, map->find("refer"), read_choice<bool>, kRefers, findings);
    return read;
}

std::vector<MapShape> make_up_wish_maps() {
    return {kMakeUp, kWishedJumps, kPin};
}

}  // namespace banxin
