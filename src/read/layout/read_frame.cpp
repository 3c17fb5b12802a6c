#include "read/layout/read_frame.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "read/house/read_head_look.h"
#include "read/layout/frame_words.h"
#include "read/layout/read_frame_box.h"
#include "read/layout/read_lines.h"
#include "read/layout/read_span.h"
#include "read/layout/writings.h"
#include "read/yaml/flow_words.h"
#include "read/yaml/size_name.h"
#include "read/yaml/yes_no.h"

namespace banxin {

namespace {

const MapShape kFrame{phrase("a frame"),
                      {"id", "kind", "columns", "lines", "below", "to", "legs", "into", "split", "head", "pictures",
                       "box", "rules", "pull", "facts", "qr", "over"}};
const MapShape kStackedFrame{
    phrase("a frame of a stack"),
    {"id", "kind", "lines", "into", "split", "head", "pictures", "box", "rules", "pull", "facts", "qr"}};
const MapShape kStoredFrame{phrase("a frame of a stored page"),
                            {"id", "holds", "locked", "kind", "columns", "lines", "below", "to", "legs", "into",
                             "split", "head", "pictures", "box", "rules", "pull", "facts", "qr", "over"}};
const MapShape kLeg{phrase("a leg of a frame"), {"columns", "lines", "below", "to"}};
const MapShape kHole{phrase("a picture's place"), {"columns", "lines", "at"}};
const MapShape kAside{phrase("the place of a pull quote or fact box"), {"columns", "lines", "at"}};
const MapShape kFrameRules{phrase("the rules of a frame"), {"top", "right", "bottom", "left"}};
const MapShape kHead{phrase("the head"),
                     {"grade", "lines", "align", "place", "columns", "from", "at", "spread", "writing", "side", "size",
                      "font", "ink", "kicker", "deck"}};
const MapShape kHeadPart{phrase("the look of a kicker or deck"), {"font", "ink"}};
const MapShape kQrPlace{phrase("the QR code's place"), {"columns", "lines", "at"}};

EdgeRules read_edges(const YamlNode& node, Findings& findings) {
    EdgeRules edges;
    const auto map = open_map(node, kFrameRules, findings);
    if (!map) return edges;
    read_into(edges.top, map->find("top"), read_choice<EdgeRule>, kEdgeRules, findings);
    read_into(edges.right, map->find("right"), read_choice<EdgeRule>, kEdgeRules, findings);
    read_into(edges.bottom, map->find("bottom"), read_choice<EdgeRule>, kEdgeRules, findings);
    read_into(edges.left, map->find("left"), read_choice<EdgeRule>, kEdgeRules, findings);
    return edges;
}

/// A place of its own in a frame: the template's, and where it counts from the frame.
struct OwnPlace {
    std::optional<GridArea>& area;
    std::optional<PlaceAt>& at;
};

void read_own_place(OwnPlace place, const YamlNode* node, const MapShape& shape, Findings& findings) {
    const auto map = node == nullptr ? std::nullopt : open_map(*node, shape, findings);
    const auto read = map ? read_place(*map, findings) : std::nullopt;
    if (!read) return;
    place.area = read->area;
    place.at = read->at;
}

void read_pictures(FrameSource& source, const YamlNode& node, Findings& findings) {
    const auto* list =
        read_list_like(as_only_item(node, phrase("write `pictures: [{{columns: 1-2, lines: 9-16}}]`")), node, findings);
    if (list == nullptr) return;
    for (const YamlNode& item : *list) {
        const auto map = open_map(item, kHole, findings);
        const auto place = map ? read_place(*map, findings) : std::nullopt;
        if (!place) continue;
        source.frame.pictures.push_back(place->area);
        source.pictures_at.push_back(place->at);
    }
}

void add_leg(FrameSource& source, const YamlMap& map, Findings& findings) {
    const auto leg = read_leg(map, findings);
    if (!leg) return;
    source.frame.legs.push_back(leg->area);
    source.legs.push_back(leg->lines);
}

void read_legs(FrameSource& source, const YamlMap& map, Findings& findings) {
    const YamlNode* legs = map.find("legs");
    if (legs == nullptr) return add_leg(source, map, findings);
    for (const char* key : {"columns", "lines", "below", "to"}) {
        if (map.find(key) == nullptr) continue;
        findings.error(legs->spot, "legs-and-lines",
                       phrase("a frame has either `legs` or `columns` and `lines`, not both"),
                       phrase("give each leg its own `columns` and `lines`"));
        break;
    }
    const Phrase hint = phrase("write `legs: [{{columns: 1-2, lines: 9-30}}]`");
    const auto* list = read_list_like(as_only_item(*legs, hint), *legs, findings);
    if (list == nullptr) return;
    if (list->empty()) findings.error(legs->spot, "missing-key", phrase("a frame needs at least one leg"), hint);
    for (const YamlNode& item : *list) {
        if (const auto leg = open_map(item, kLeg, findings)) add_leg(source, *leg, findings);
    }
}

/// `alike`, `own`, or the one size that the headline may have: a length, or a name that a paper knows or not.
void read_head_size(HeadPlan& head, const YamlNode& node, Findings& findings) {
    if (is_choice(node, "own") || is_choice(node, "alike")) {
        head.sizing = is_choice(node, "own") ? HeadSizing::own : HeadSizing::alike;
        return;
    }
    const auto text = read_text(node, findings);
    if (!text || text->empty()) return;
    head.sizing = HeadSizing::own;
    if (std::isdigit(static_cast<unsigned char>(text->front())) == 0) {
        head.size_name = *text;
        return;
    }
    if (const std::string name = size_name_meant(*text); !name.empty())
        return findings.error(node.spot, "unknown-size", phrase("no size is named `{}`", *text),
                              phrase("did you mean `{}`?", name));
    const auto size = read_paper_length(node, findings);
    if (!size) return;
    if (*size < 1_pt)
        return findings.error(node.spot, "zero-size", phrase("`{}` is too small to be read", node.text),
                              phrase("write 1pt or more"));
    head.size = size;
}

void read_head_look(HeadLook& look, const YamlMap& head, Findings& findings) {
    read_part_look(look.headline, head, any_names(), findings);
    const auto read_part = [&](PartLook& part, const YamlNode* node) {
        if (node == nullptr) return;
        if (const auto map = open_map(*node, kHeadPart, findings)) read_part_look(part, *map, any_names(), findings);
    };
    read_part(look.kicker, head.find("kicker"));
    read_part(look.deck, head.find("deck"));
}

/// The first line of a head inside its text: of the page (`from`), or of the frame (`at`).
void read_head_line(FrameSource& source, const YamlMap& head, Findings& findings) {
    const YamlNode* from = head.find("from");
    const YamlNode* at = head.find("at");
    if (from != nullptr) source.frame.head.from_line = read_whole(*from, Bounds{1, 999}, findings);
    if (at == nullptr) return;
    source.head_at = read_whole(*at, Bounds{1, 999}, findings);
    if (from == nullptr) return;
    findings.error(at->spot, "lines-and-relation",
                   phrase_in("the head", "a head starts at a line of the page (`from`) or of its frame (`at`)"),
                   phrase("leave one of them out"));
}

void read_head(FrameSource& source, const YamlNode& node, Findings& findings) {
    HeadPlan& head = source.frame.head;
    const auto map = open_map(node, kHead, findings);
    if (!map) return;
    read_into(head.grade, map->find("grade"), read_whole, Bounds{1, 9}, findings);
    read_into(head.lines, map->find("lines"), read_whole, Bounds{1, 6}, findings);
    head.spot = map->spot();
    read_into(head.shape, map->find("align"), read_choice<HeadShape>, kHeadShapes, findings);
    read_into(head.place, map->find("place"), read_choice<HeadPlace>, kHeadPlaces, findings);
    if (const auto* columns = map->find("columns")) head.columns = read_span(*columns, findings);
    read_into(head.spread, map->find("spread"), read_choice<Spread>, kSpreads, findings);
    if (const auto* writing = map->find("writing")) {
        Writing written = Writing::horizontal;
        read_into(written, writing, read_choice<Writing>, kWritings, findings);
        head.writing = written;
        if (written == Writing::horizontal) head.side = HeadSide::line_start;  // over its vertical text
    }
    read_into(head.side, map->find("side"), read_choice<HeadSide>, kHeadSides, findings);
    if (const auto* size = map->find("size")) read_head_size(head, *size, findings);
    read_head_look(head.look, *map, findings);
    read_head_line(source, *map, findings);
}

/// All that frames have wherever they stand.
void read_common(FrameSource& source, const YamlMap& map, Findings& findings) {
    FrameTemplate& frame = source.frame;
    frame.spot = map.spot();
    if (const auto* id = map.need("id", findings)) {
        frame.spot = id->spot;
        read_into(frame.id.value, id, read_text, findings);
    }
    read_into(frame.kind, map.find("kind"), read_choice<FrameKind>, kFrameKinds, findings);
    if (const auto* into = map.find("into")) frame.into = read_whole(*into, Bounds{1, 20}, findings);
    read_into(frame.split, map.find("split"), read_choice<ColumnMode>, kSplits, findings);
    if (const auto* head = map.find("head")) read_head(source, *head, findings);
    if (const auto* pictures = map.find("pictures")) read_pictures(source, *pictures, findings);
    if (const auto* box = map.find("box")) frame.box = read_frame_box(*box, findings);
    if (const auto* rules = map.find("rules")) frame.rules = read_edges(*rules, findings);
    read_own_place({frame.pull, source.pull_at}, map.find("pull"), kAside, findings);
    read_own_place({frame.facts, source.facts_at}, map.find("facts"), kAside, findings);
    if (const auto* over = map.find("over")) {
        frame.over_spot = over->spot;
        for (const std::string& id : read_texts(*over, findings).value_or(std::vector<std::string>{}))
            frame.over.push_back(FrameId{id});
    }
    read_own_place({frame.qr, source.qr_at}, map.find("qr"), kQrPlace, findings);
}

}  // namespace

std::optional<FrameSource> read_frame(const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kFrame, findings);
    if (!map) return std::nullopt;
    FrameSource source;
    read_common(source, *map, findings);
    read_legs(source, *map, findings);
    return source;
}

std::optional<StoredFrameSource> read_stored_frame(const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kStoredFrame, findings);
    if (!map) return std::nullopt;
    StoredFrameSource stored;
    read_common(stored.source, *map, findings);
    const auto is_there = [&](const char* key) { return map->find(key) != nullptr; };
    stored.has_place = std::ranges::any_of(std::array{"columns", "lines", "below", "to", "legs"}, is_there);
    if (stored.has_place) read_legs(stored.source, *map, findings);
    read_into(stored.locked, map->find("locked"), read_choice<bool>, kYesNo, findings);
    if (const auto* holds = map->find("holds")) stored.holds = *holds;
    return stored;
}

std::optional<FrameSource> read_stacked_frame(const YamlNode& node, const StackSource& stack, Findings& findings) {
    const auto map = open_map(node, kStackedFrame, findings);
    if (!map) return std::nullopt;
    FrameSource source;
    source.stack.emplace();
    read_common(source, *map, findings);
    source.frame.legs.push_back({stack.area.columns, {}, map->spot()});
    source.legs.emplace_back();
    const YamlNode* lines = map->find("lines");
    const bool takes_rest = lines == nullptr || is_choice(*lines, "rest");
    if (!takes_rest) read_into(source.stack->depth, lines, read_depth, findings);
    return source;
}

std::vector<MapShape> frame_maps() {
    return {kFrame, kStackedFrame, kStoredFrame, kLeg, kHole, kAside, kFrameRules, kHead, kHeadPart, kQrPlace};
}

}  // namespace banxin
