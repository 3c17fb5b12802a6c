#include "read/edition/read_ear.h"

#include <utility>

#include "base/unicode.h"
#include "read/yaml/yaml_reader.h"

namespace banxin {

namespace {

const MapShape kEar{phrase("an ear"), {"title", "lines", "table", "picture", "align"}};
const Choices<EarAlign> kEarAligns{{"centre", EarAlign::centre}, {"left", EarAlign::left}};

/// A list of rows, each a list of cells.
std::optional<std::vector<std::vector<std::string>>> read_table(const YamlNode& node, Findings& findings) {
    const auto* rows = read_list(node, findings);
    if (rows == nullptr) return std::nullopt;
    std::vector<std::vector<std::string>> table;
    for (const YamlNode& row : *rows) {
        if (auto cells = read_texts(row, findings)) table.push_back(*std::move(cells));
    }
    return table;
}

/// An ear is a title and lines: one item with full-width commas was to be several.
void find_wide_commas(const YamlNode& item, Findings& findings) {
    std::string parted;
    for (const char32_t c : to_utf32(item.text))
        parted += c == U'，' || c == U'、' ? std::string(", ") : to_utf8(std::u32string(1, c));
    if (item.quoted || parted == item.text) return;
    findings.warning(item.spot, "full-width-syntax",
                     phrase("full-width commas stand here, and the whole counts as one item of the list"),
                     phrase("write `[{}]`; where they are to be printed, `[\"{}\"]`", parted, item.text));
}

}  // namespace

std::optional<Ear> read_ear(const YamlNode& node, Findings& findings) {
    Ear ear;
    ear.spot = node.spot;
    if (node.kind != YamlKind::map) {
        auto lines = read_texts(node, findings);
        if (!lines || lines->empty()) return std::nullopt;
        if (node.kind == YamlKind::list && lines->size() == 1) find_wide_commas(node.items.front(), findings);
        ear.title = std::move(lines->front());
        ear.lines.assign(std::make_move_iterator(lines->begin() + 1), std::make_move_iterator(lines->end()));
        return ear;
    }
    const auto map = open_map(node, kEar, findings);
    if (!map) return std::nullopt;
    read_into(ear.title, map->find("title"), read_text, findings);
    read_into(ear.lines, map->find("lines"), read_texts, findings);
    read_into(ear.table, map->find("table"), read_table, findings);
    read_into(ear.align, map->find("align"), read_choice<EarAlign>, kEarAligns, findings);
    if (const auto* picture = map->find("picture")) {
        if (auto file = read_text(*picture, findings)) {
            ear.picture.emplace().path = *std::move(file);
            ear.spot = picture->spot;
        }
    }
    return ear;
}

std::vector<MapShape> ear_maps() {
    return {kEar};
}

}  // namespace banxin
