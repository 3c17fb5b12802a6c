#include "read/layout/read_frame.h"

#include <utility>

#include "read/house/read_box.h"
#include "read/house/read_head_look.h"
#include "read/layout/read_span.h"
#include "read/layout/writings.h"

namespace banxin {

namespace {

const MapShape kFrame{"a frame",
                      {"id", "kind", "columns", "lines", "legs", "into", "split", "head", "pictures", "box", "rules",
                       "pull", "facts", "qr", "over"}};
const MapShape kLeg{"a leg of a frame", {"columns", "lines"}};
const MapShape kHole{"a picture's place", {"columns", "lines"}};
const MapShape kAside{"the place of a pull quote or fact box", {"columns", "lines"}};
const MapShape kFrameRules{"the rules of a frame", {"top", "right", "bottom", "left"}};
const MapShape kHead{"the head",
                     {"grade", "lines", "align", "place", "columns", "from", "spread", "writing", "side", "size",
                      "font", "ink", "kicker", "deck"}};
const MapShape kHeadPart{"the look of a kicker or deck", {"font", "ink"}};
const MapShape kQrPlace{"the QR code's place", {"columns", "lines"}};

const Choices<FrameKind> kFrameKinds{{"story", FrameKind::story},
                                     {"jumps", FrameKind::jumps},
                                     {"ad", FrameKind::ad},
                                     {"art", FrameKind::art},
                                     {"banner", FrameKind::banner}};
const Choices<ColumnMode> kSplits{{"absolute", ColumnMode::absolute},
                                  {"free", ColumnMode::free},
                                  {"relative", ColumnMode::relative},
                                  {"auto", ColumnMode::automatic}};
const Choices<HeadShape> kHeadShapes{
    {"centre", HeadShape::centre}, {"left", HeadShape::left}, {"stepped", HeadShape::stepped}};
const Choices<HeadPlace> kHeadPlaces{{"over", HeadPlace::over},
                                     {"left", HeadPlace::left},
                                     {"right", HeadPlace::right},
                                     {"middle", HeadPlace::middle},
                                     {"inside", HeadPlace::inside}};
const Choices<Spread> kSpreads{{"auto", Spread::automatic}, {"yes", Spread::yes}, {"no", Spread::no}};

const Choices<EdgeRule> kEdgeRules{
    {"auto", EdgeRule::automatic}, {"none", EdgeRule::none}, {"always", EdgeRule::always}};

const MapShape& frame_box_shape() {
    static const MapShape shape = [] {
        MapShape all{"a box", box_keys()};
        all.keys.insert(all.keys.begin(), "style");
        return all;
    }();
    return shape;
}

/// `box: double`, `box: {style: double}`, or a look of its own.
std::optional<BoxTemplate> read_frame_box(const YamlNode& node, Findings& findings) {
    BoxTemplate box;
    box.spot = node.spot;
    if (node.kind == YamlKind::text) {
        box.style = node.text;
        return box;
    }
    const auto map = open_map(node, frame_box_shape(), findings);
    if (!map) return std::nullopt;
    const auto* style = map->find("style");
    if (style == nullptr) {
        read_box(box.own.emplace(), *map, read_any_ink, findings);
        return box;
    }
    read_into(box.style, style, read_text, findings);
    for (const std::string& key : box_keys()) {
        if (const auto* extra = map->find(key)) {
            findings.error(extra->spot, "box-style-and-look", "a box has either a `style` or a look of its own",
                           "change the style under boxes: in paper.yaml, or leave `style` out");
        }
    }
    return box;
}

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

std::optional<GridArea> read_aside(const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kAside, findings);
    return map ? read_area(*map, findings) : std::nullopt;
}
// Of a vertical head beside horizontal lines, and of a horizontal one over or under vertical lines.
const Choices<HeadSide> kHeadSides{{"left", HeadSide::line_start},
                                   {"right", HeadSide::line_end},
                                   {"top", HeadSide::line_start},
                                   {"bottom", HeadSide::line_end}};

std::vector<GridArea> read_areas(const YamlNode& node, const MapShape& shape, Findings& findings) {
    std::vector<GridArea> areas;
    const auto* list = read_list(node, findings);
    if (list == nullptr) return areas;
    for (const YamlNode& item : *list) {
        const auto map = open_map(item, shape, findings);
        if (!map) continue;
        if (const auto area = read_area(*map, findings)) areas.push_back(*area);
    }
    return areas;
}

std::vector<GridArea> read_legs(const YamlMap& map, Findings& findings) {
    const YamlNode* legs = map.find("legs");
    if (legs == nullptr) {
        const auto area = read_area(map, findings);
        return area ? std::vector<GridArea>{*area} : std::vector<GridArea>{};
    }
    if (map.find("columns") != nullptr || map.find("lines") != nullptr) {
        findings.error(legs->spot, "legs-and-lines", "a frame has either `legs` or `columns` and `lines`, not both",
                       "give each leg its own columns and lines");
    }
    if (legs->kind == YamlKind::list && legs->items.empty()) {
        findings.error(legs->spot, "missing-key", "a frame needs at least one leg");
    }
    return read_areas(*legs, kLeg, findings);
}

/// `alike`, `own`, or the one size that the headline may have.
void read_head_size(HeadPlan& head, const YamlNode& node, Findings& findings) {
    if (node.kind == YamlKind::text && (node.text == "own" || node.text == "alike")) {
        head.sizing = node.text == "own" ? HeadSizing::own : HeadSizing::alike;
        return;
    }
    const auto size = read_paper_length(node, findings);
    if (!size) return;
    if (*size < 1_pt) return findings.error(node.spot, "zero-size", "`" + node.text + "` is too small to be read");
    head.sizing = HeadSizing::own;
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

HeadPlan read_head(const YamlNode& node, Findings& findings) {
    HeadPlan head;
    const auto map = open_map(node, kHead, findings);
    if (!map) return head;
    read_into(head.grade, map->find("grade"), read_whole, Bounds{1, 9}, findings);
    read_into(head.lines, map->find("lines"), read_whole, Bounds{1, 6}, findings);
    head.spot = map->spot();
    read_into(head.shape, map->find("align"), read_choice<HeadShape>, kHeadShapes, findings);
    read_into(head.place, map->find("place"), read_choice<HeadPlace>, kHeadPlaces, findings);
    if (const auto* columns = map->find("columns")) head.columns = read_span(*columns, findings);
    if (const auto* from = map->find("from")) head.from_line = read_whole(*from, Bounds{1, 999}, findings);
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
    return head;
}

}  // namespace

std::optional<FrameTemplate> read_frame(const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kFrame, findings);
    if (!map) return std::nullopt;
    FrameTemplate frame;
    frame.spot = map->spot();
    if (const auto* id = map->need("id", findings)) {
        frame.spot = id->spot;
        read_into(frame.id.value, id, read_text, findings);
    }
    read_into(frame.kind, map->find("kind"), read_choice<FrameKind>, kFrameKinds, findings);
    frame.legs = read_legs(*map, findings);
    if (const auto* into = map->find("into")) frame.into = read_whole(*into, Bounds{1, 20}, findings);
    read_into(frame.split, map->find("split"), read_choice<ColumnMode>, kSplits, findings);
    if (const auto* head = map->find("head")) frame.head = read_head(*head, findings);
    if (const auto* pictures = map->find("pictures")) frame.pictures = read_areas(*pictures, kHole, findings);
    if (const auto* box = map->find("box")) frame.box = read_frame_box(*box, findings);
    if (const auto* rules = map->find("rules")) frame.rules = read_edges(*rules, findings);
    if (const auto* pull = map->find("pull")) frame.pull = read_aside(*pull, findings);
    if (const auto* facts = map->find("facts")) frame.facts = read_aside(*facts, findings);
    if (const auto* over = map->find("over")) {
        frame.over_spot = over->spot;
        for (const std::string& id : read_texts(*over, findings).value_or(std::vector<std::string>{}))
            frame.over.push_back(FrameId{id});
    }
    if (const auto* qr = map->find("qr")) {
        if (const auto place = open_map(*qr, kQrPlace, findings)) frame.qr = read_area(*place, findings);
    }
    return frame;
}

}  // namespace banxin
