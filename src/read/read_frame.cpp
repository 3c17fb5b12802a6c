#include "read/read_frame.h"

#include <utility>

#include "read/read_span.h"

namespace banxin {

namespace {

const MapShape kFrame{"a frame", {"id", "kind", "columns", "lines", "legs", "into", "split", "head", "pictures"}};
const MapShape kLeg{"a leg of a frame", {"columns", "lines"}};
const MapShape kHole{"a picture's place", {"columns", "lines"}};
const MapShape kHead{"the head", {"grade", "lines", "align"}};

const Choices<FrameKind> kKinds{{"story", FrameKind::story}, {"jumps", FrameKind::jumps}};
const Choices<ColumnMode> kSplits{{"absolute", ColumnMode::absolute},
                                  {"free", ColumnMode::free},
                                  {"relative", ColumnMode::relative},
                                  {"auto", ColumnMode::automatic}};
const Choices<bool> kHeadAligns{{"centre", true}, {"left", false}};

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

HeadPlan read_head(const YamlNode& node, Findings& findings) {
    HeadPlan head;
    const auto map = open_map(node, kHead, findings);
    if (!map) return head;
    read_into(head.grade, map->find("grade"), read_whole, Bounds{1, 9}, findings);
    read_into(head.lines, map->find("lines"), read_whole, Bounds{1, 6}, findings);
    read_into(head.centred, map->find("align"), read_choice<bool>, kHeadAligns, findings);
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
    read_into(frame.kind, map->find("kind"), read_choice<FrameKind>, kKinds, findings);
    frame.legs = read_legs(*map, findings);
    if (const auto* into = map->find("into")) frame.into = read_whole(*into, Bounds{1, 20}, findings);
    read_into(frame.split, map->find("split"), read_choice<ColumnMode>, kSplits, findings);
    if (const auto* head = map->find("head")) frame.head = read_head(*head, findings);
    if (const auto* pictures = map->find("pictures")) frame.pictures = read_areas(*pictures, kHole, findings);
    return frame;
}

}  // namespace banxin
