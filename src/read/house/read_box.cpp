#include "read/house/read_box.h"

#include "read/house/box_words.h"

namespace banxin {

namespace {

const MapShape kPadding{phrase("the padding"), {"sides", "above", "below"}};
constexpr int kHalfCell = 500;
constexpr int kMostHalfCells = 20;
constexpr int kMostLines = 9;

std::optional<BoxSides> read_sides(const YamlNode& node, Findings& findings) {
    if (is_choice(node, "all")) return BoxSides{};
    BoxSides sides{false, false, false, false};
    const std::vector<YamlNode> alone{node};
    const std::vector<YamlNode>* items = node.kind == YamlKind::text ? &alone : read_list(node, findings);
    if (items == nullptr) return std::nullopt;
    for (const YamlNode& item : *items) {
        if (const auto side = read_choice(item, kBoxSides, findings)) sides.** side = true;
    }
    return sides;
}

void read_half_cells(int& target, const YamlNode& node, Findings& findings) {
    const auto width = read_character_length(node, findings);
    if (!width) return;
    if (width->milli % kHalfCell != 0 || width->milli / kHalfCell > kMostHalfCells) {
        return findings.error(node.spot, "off-the-grid",
                              phrase("`{}` would move the text off the page's cells", node.text),
                              phrase("give it in half characters, as in 0.5字 or 1字, 10字 at most"));
    }
    target = width->milli / kHalfCell;
}

void read_lines(int& target, const YamlNode& node, Findings& findings) {
    const auto lines = read_line_length(node, findings);
    if (!lines) return;
    if (lines->milli % 1000 != 0 || lines->milli / 1000 > kMostLines) {
        return findings.error(node.spot, "off-the-grid",
                              phrase("`{}` would move the text off the page's lines", node.text),
                              phrase("give it in whole lines, as in 1行, 9行 at most"));
    }
    target = lines->milli / 1000;
}

void read_padding(BoxStyle& box, const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kPadding, findings);
    if (!map) return;
    if (const auto* sides = map->find("sides")) read_half_cells(box.half_cells, *sides, findings);
    if (const auto* above = map->find("above")) read_lines(box.lines_above, *above, findings);
    if (const auto* below = map->find("below")) read_lines(box.lines_below, *below, findings);
}

/// A ground, or `none`.
void read_ground(Shade& target, const YamlNode& node, const ReadInk& ink, Findings& findings) {
    if (is_choice(node, "none")) {
        target.percent = 0;
        return;
    }
    if (const auto shade = read_shade(node, ink, findings)) target = *shade;
}

}  // namespace

const std::vector<std::string>& box_keys() {
    static const std::vector<std::string> keys{"line", "sides", "corner", "padding", "tint", "bar", "head"};
    return keys;
}

void read_box(BoxStyle& box, const YamlMap& map, const ReadInk& ink, Findings& findings) {
    if (const auto* line = map.find("line")) read_rule(box.line, *line, ink, findings);
    read_into(box.sides, map.find("sides"), read_sides, findings);
    read_into(box.corner, map.find("corner"), read_choice<Corner>, kCorners, findings);
    if (const auto* padding = map.find("padding")) read_padding(box, *padding, findings);
    if (const auto* tint = map.find("tint")) read_ground(box.ground, *tint, ink, findings);
    if (const auto* bar = map.find("bar")) read_ground(box.bar, *bar, ink, findings);
    read_into(box.head, map.find("head"), read_choice<HeadAlign>, kHeadAligns, findings);
}

std::vector<MapShape> box_maps() {
    return {kPadding};
}

}  // namespace banxin
