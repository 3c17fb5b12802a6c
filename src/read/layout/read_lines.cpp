#include "read/layout/read_lines.h"

#include <utility>

#include "read/layout/read_span.h"

namespace banxin {

namespace {

constexpr int kMostLines = 2000;

const Choices<int> kFrameEnds{{"foot", 0}, {"top", 1}};

std::optional<LayoutName> read_layout_name(const YamlNode& node, Findings& findings) {
    const auto name = read_text(node, findings);
    if (!name) return std::nullopt;
    return LayoutName{*name, node.spot};
}

/// `below: lead`, or a list of which the lowest counts.
std::vector<LayoutName> read_below(const YamlNode& node, Findings& findings) {
    std::vector<LayoutName> names;
    if (node.kind == YamlKind::text) return {{node.text, node.spot}};
    const auto* list = read_list(node, findings);
    if (list == nullptr) return names;
    if (list->empty())
        findings.error(node.spot, "missing-key", phrase("`below` needs the name of a frame"),
                       phrase("write `below` and the name of what stands above it"));
    for (const YamlNode& item : *list) {
        if (auto name = read_layout_name(item, findings)) names.push_back(*std::move(name));
    }
    return names;
}

/// How deep it is, or what it reaches down to: one of the two.
bool read_end(RelatedLines& lines, const YamlMap& map, Findings& findings) {
    const YamlNode* depth = map.find("lines");
    const YamlNode* to = map.find("to");
    if (depth != nullptr && to != nullptr) {
        findings.error(to->spot, "lines-and-relation",
                       phrase("a frame has either a depth (`lines`) or an end (`to`), not both"),
                       phrase("leave one of them out"));
        return false;
    }
    if (depth == nullptr && to == nullptr) {
        findings.error(map.spot(), "missing-key", phrase("a frame that stands below another needs `lines` or `to`"),
                       phrase("write how deep it is (`lines: 12`), or what it reaches down to (`to: foot`)"));
        return false;
    }
    if (to != nullptr) {
        read_into(lines.to, to, read_layout_name, findings);
        return !lines.to.name.empty();
    }
    read_into(lines.depth, depth, read_depth, findings);
    if (depth != nullptr) lines.to.spot = depth->spot;  // where its end is told
    return lines.depth > 0;
}

/// Columns alone; lines will follow from a relation.
std::optional<GridArea> read_columns(const YamlMap& map, Findings& findings) {
    const YamlNode* columns = map.need("columns", findings);
    const auto span = columns == nullptr ? std::nullopt : read_span(*columns, findings);
    if (!span) return std::nullopt;
    return GridArea{*span, {}, map.spot()};
}

}  // namespace

std::optional<int> read_depth(const YamlNode& node, Findings& findings) {
    if (node.kind == YamlKind::text && node.text.find('-') != std::string::npos && !node.text.starts_with('-')) {
        findings.error(node.spot, "lines-and-relation",
                       phrase("`{}` are lines of the page, and this place is told by what is beside it", node.text),
                       phrase("write how deep it is: `lines: 12`"));
        return std::nullopt;
    }
    return read_whole(node, Bounds{1, kMostLines}, findings);
}

std::optional<ReadLeg> read_leg(const YamlMap& map, Findings& findings) {
    const YamlNode* below = map.find("below");
    if (below == nullptr) {
        if (const YamlNode* to = map.find("to")) {
            findings.error(to->spot, "lines-and-relation", phrase("`to` goes with `below`"),
                           phrase("write `lines: 13-45`, or `below` and the name of what stands above it"));
            return std::nullopt;
        }
        const auto area = read_area(map, findings);
        return area ? std::optional(ReadLeg{*area, {}}) : std::nullopt;
    }
    RelatedLines lines;
    lines.below = read_below(*below, findings);
    const bool ends = read_end(lines, map, findings);
    const auto area = read_columns(map, findings);
    if (!area || !ends || lines.below.empty()) return std::nullopt;
    return ReadLeg{*area, std::move(lines)};
}

std::optional<ReadPlace> read_place(const YamlMap& map, Findings& findings) {
    const YamlNode* at = map.find("at");
    if (at == nullptr) {
        const auto area = read_area(map, findings);
        return area ? std::optional(ReadPlace{*area, {}}) : std::nullopt;
    }
    PlaceAt place;
    const bool is_word = at->kind == YamlKind::text && at->text.find_first_not_of("0123456789") != std::string::npos;
    const auto line =
        is_word ? read_choice<int>(*at, kFrameEnds, findings) : read_whole(*at, Bounds{1, kMostLines}, findings);
    const YamlNode* lines = map.need("lines", findings);
    const auto depth = lines == nullptr ? std::nullopt : read_depth(*lines, findings);
    const auto area = read_columns(map, findings);
    if (!line || !depth || !area) return std::nullopt;
    return ReadPlace{*area, PlaceAt{*line, *depth}};
}

}  // namespace banxin
