#include "read/layout/read_template.h"

#include <algorithm>
#include <utility>

#include "base/unicode.h"
#include "model/paper.h"
#include "read/layout/furniture_words.h"
#include "read/layout/place_frames.h"
#include "read/layout/read_frames.h"
#include "read/layout/read_span.h"
#include "read/layout/writings.h"
#include "read/yaml/full_width_syntax.h"
#include "read/yaml/length_examples.h"
#include "read/yaml/wrapped_values.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

namespace {

const MapShape kLayout{phrase("a layout"),
                       {"name", "trim", "writing", "grid", "margins", "furniture", "frames", "rules"}};
const MapShape kGrid{phrase("the grid"), {"columns", "measure", "gutter", "lines", "fold"}};
const MapShape kMargins{phrase("the margins"), {"top", "left"}};
const MapShape kFurniture{phrase("a piece of furniture"), {"kind", "columns", "lines", "above"}};

const Choices<RuleMode> kRuleModes{{"auto", RuleMode::automatic}, {"none", RuleMode::none}};

/// Larger than any sheet that a press takes.
constexpr Length kMostTrimSide = Length::mm(1500);

std::optional<Length> read_trim_side(std::string_view example, const YamlNode& node, Findings& findings) {
    const auto side = read_paper_length_like(example, node, findings);
    if (!side || *side <= kMostTrimSide) return side;
    findings.error(node.spot, "trim-too-large", phrase("no sheet of a press is as large as this page"),
                   phrase("a page may be 1500mm wide and deep"));
    return std::nullopt;
}

/// A trim as a list: of the two lengths that stand in what was written for one, `148mm×210mm`.
Phrase trim_as_list(const YamlNode& node) {
    constexpr std::u32string_view kBetween = U" \u3000()（）×xX*＊,，、";
    const std::u32string written = to_utf32(node.text);
    std::vector<std::string> sides;
    for (std::size_t at = 0; (at = written.find_first_not_of(kBetween, at)) != std::u32string::npos;) {
        const std::size_t end = std::min(written.find_first_of(kBetween, at), written.size());
        sides.push_back(to_utf8(written.substr(at, end - at)));
        at = end;
    }
    const bool lengths =
        std::ranges::all_of(sides, [](const std::string& side) { return parse_length(side).has_value(); });
    if (sides.size() == 2 && lengths) return phrase("write `trim: [{}, {}]`", sides[0], sides[1]);
    return phrase("write `trim: [275mm, 390mm]`");
}

std::optional<Size> read_trim(const YamlNode& node, Findings& findings) {
    const auto* items = read_list_like(trim_as_list(node), node, findings);
    if (items == nullptr) return std::nullopt;
    if (items->size() != 2) {
        findings.error(node.spot, "trim-not-two", phrase("the trim is a width and a height"),
                       phrase("write `trim: [275mm, 390mm]`"));
        return std::nullopt;
    }
    const auto width = read_trim_side("275mm", items->front(), findings);
    const auto height = read_trim_side("390mm", items->back(), findings);
    if (!width || !height) return std::nullopt;
    return Size{*width, *height};
}

std::optional<Em> read_measure(const YamlNode& node, Findings& findings) {
    return read_character_length_like("11字", node, findings);
}

void read_grid(PageTemplate& layout, const YamlNode& node, Findings& findings) {
    layout.grid_spot = node.spot;
    const auto grid = open_map(node, kGrid, findings);
    if (!grid) return;
    read_into(layout.columns, grid->need("columns", findings), read_whole, Bounds{1, 60}, findings);
    read_into(layout.measure, grid->need("measure", findings), read_measure, findings);
    read_into(layout.gutter, grid->need("gutter", findings), read_character_length, findings);
    read_into(layout.lines, grid->need("lines", findings), read_whole, Bounds{1, 2000}, findings);
    if (const auto* fold = grid->find("fold")) {
        layout.fold_spot = fold->spot;
        layout.fold = read_character_length(*fold, findings);
    }
}

void read_margins(PageTemplate& layout, const YamlNode& node, Findings& findings) {
    const auto margins = open_map(node, kMargins, findings);
    if (!margins) return;
    if (const auto* top = margins->find("top")) layout.top = read_paper_length(*top, findings);
    if (const auto* left = margins->find("left")) layout.left = read_paper_length(*left, findings);
}

std::optional<FurnitureTemplate> read_furniture(const YamlNode& node, Findings& findings) {
    const auto map = open_map(node, kFurniture, findings);
    if (!map) return std::nullopt;
    FurnitureTemplate furniture;
    read_into(furniture.kind, map->need("kind", findings), read_choice<FurnitureKind>, kFurnitureKinds, findings);
    if (const auto* above = map->find("above")) {
        if (map->find("columns") != nullptr || map->find("lines") != nullptr) {
            findings.error(above->spot, "above-and-area",
                           phrase("furniture stands `above` the type area or on `columns` and `lines`, not both"),
                           phrase("leave one of them out"));
        }
        read_into(furniture.above, above, read_whole, Bounds{1, 30}, findings);
        furniture.area.spot = above->spot;
        return furniture;
    }
    const auto area = read_area(*map, findings);
    if (!area) return std::nullopt;
    furniture.area = *area;
    return furniture;
}

void read_pieces(PageTemplate& layout, const YamlNode& node, Findings& findings) {
    const auto* list =
        read_list_like(phrase("write a line for each: `- {{kind: imprint, columns: 1-3, lines: 46}}`"), node, findings);
    if (list == nullptr) return;
    for (const YamlNode& item : *list) {
        if (const auto piece = read_furniture(item, findings)) layout.furniture.push_back(*piece);
    }
}

/// A paper, say: keys, and none of those that only a layout has.
bool is_another_file(const YamlNode& root) {
    const auto is = [&](const YamlEntry& entry, const std::string& key) { return means(key_words(), entry.key, key); };
    const auto is_ours = [&](const YamlEntry& entry) {
        return is(entry, "trim") || is(entry, "grid") || is(entry, "frames");
    };
    const auto is_known = [&](const YamlEntry& entry) {
        return std::ranges::any_of(kLayout.keys, [&](const std::string& key) { return is(entry, key); });
    };
    return root.kind == YamlKind::map && std::ranges::none_of(root.entries, is_ours) &&
           !std::ranges::all_of(root.entries, is_known);
}

}  // namespace

Result<LayoutFile> parse_layout(const SourceText& source) {
    Findings findings;
    const auto root = read_yaml(source, findings);
    if (!root) return fail_yaml(source, findings);
    if (is_another_file(*root)) {
        findings.error({source.file, 1, 1}, "missing-key",
                       phrase("this is no layout: it has neither `trim` nor `grid` nor `frames`"),
                       phrase("name a file of the folder layouts, as in `layouts/front.yaml`"));
        return fail_yaml(source, findings);
    }
    const auto map = open_map(*root, kLayout, findings);
    if (!map) return fail_yaml(source, findings);

    LayoutFile file;
    PageTemplate& layout = file.layout;
    layout.file = source.file;
    layout.spot = {source.file, 1, 1};
    if (const auto* name = map->need("name", findings)) {
        layout.spot = name->spot;
        read_into(layout.name, name, read_text, findings);
    }
    read_into(layout.trim, map->need("trim", findings), read_trim, findings);
    read_into(layout.writing, map->find("writing"), read_choice<Writing>, kWritings, findings);
    if (const auto* grid = map->need("grid", findings)) read_grid(layout, *grid, findings);
    if (const auto* margins = map->find("margins")) read_margins(layout, *margins, findings);
    if (const auto* furniture = map->find("furniture")) read_pieces(layout, *furniture, findings);
    if (const auto* frames = map->need("frames", findings)) read_frames(file, *frames, findings);
    read_into(layout.rules, map->find("rules"), read_choice<RuleMode>, kRuleModes, findings);
    find_wrapped_values(*root, Severity::error, findings);
    sort_by_place(findings.list);
    if (has_errors(findings.list)) return fail_yaml(source, std::move(findings));
    return file;
}

Result<LayoutFile> read_layout(const Files& files, const std::string& path) {
    return read_text_file(files, path).and_then(parse_layout);
}

Result<PageTemplate> parse_template(const SourceText& source) {
    return parse_layout(source).and_then([](const LayoutFile& file) { return place_frames(file, Paper()); });
}

std::vector<MapShape> layout_maps() {
    return {kLayout, kGrid, kMargins, kFurniture};
}

}  // namespace banxin
