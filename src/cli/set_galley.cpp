#include "cli/set_galley.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/unicode.h"
#include "compose/shape_text.h"
#include "display/dump.h"
#include "fill/pour.h"

namespace banxin {
namespace {

using Json = nlohmann::ordered_json;

/// More slots than the story can need: a line holds one unit at least.
std::vector<Slot> long_column(const ShapedText& text, const Paper& paper, Length measure) {
    const std::size_t most =
        text.units.size() + text.blocks.size() * static_cast<std::size_t>(paper.crosshead_lines + 2);
    std::vector<Slot> slots(most);
    for (std::size_t i = 0; i < most; ++i) {
        slots[i].measure = measure;
        slots[i].line = static_cast<int>(i) + 1;
        slots[i].baseline = paper.grid().leading * static_cast<int>(i + 1);
    }
    return slots;
}

GalleyLine galley_line(const PouredLine& poured, const ShapedText& text) {
    const SetLine& line = poured.line;
    GalleyLine out;
    out.kind = text.blocks.at(line.block).kind;
    out.line = static_cast<int>(poured.slot) + 1;
    out.width = line.right - line.left;
    for (std::uint32_t i = line.first_unit; i < line.end_unit; ++i) {
        const Unit& unit = text.units.at(i);
        out.characters.push_back(
            {text.text.substr(unit.text_begin, unit.text_bytes), line.x.at(i - line.first_unit) + poured.shift});
    }
    return out;
}

/// Body lines that a pour reaches down to: a crosshead stands on the first of its lines and takes them all.
int depth_in_lines(const std::vector<GalleyLine>& lines, const Paper& paper) {
    int depth = 0;
    for (const GalleyLine& line : lines) {
        depth = std::max(depth, line.line + (line.kind == BlockKind::crosshead ? paper.crosshead_lines - 1 : 0));
    }
    return depth;
}

std::string millimetres(Length length) {
    return fmt::format("{:.1f}", static_cast<double>(length.in_emu()) / static_cast<double>(Length::kPerMillimetre));
}

double points(Length length) {
    return static_cast<double>(scaled(length, 1000, Length::kPerPoint).in_emu()) / 1000.0;
}
double ems(Length length, Length cell) {
    return static_cast<double>(scaled(length, 1000, cell.in_emu()).in_emu()) / 1000.0;
}

const char* name_of(BlockKind kind) {
    switch (kind) {
        case BlockKind::crosshead:
            return "crosshead";
        case BlockKind::list_item:
            return "list";
        case BlockKind::quote:
            return "quote";
        case BlockKind::credit:
            return "credit";
        case BlockKind::paragraph:
            break;
    }
    return "paragraph";
}

Json line_json(const GalleyLine& line, Length cell) {
    Json characters = Json::array();
    for (const GalleyCharacter& c : line.characters) {
        characters.push_back({{"text", c.text}, {"x_em", ems(c.x, cell)}, {"x_pt", points(c.x)}});
    }
    return {{"line", line.line},
            {"kind", name_of(line.kind)},
            {"text", line.text()},
            {"width_pt", points(line.width)},
            {"characters", std::move(characters)}};
}

/// Cells that stand empty before the line, as full-width spaces.
std::string indent_of(const GalleyLine& line, Length cell) {
    std::string out;
    if (line.characters.empty()) return out;
    for (std::int64_t i = 0; i < (line.characters.front().x + cell / 2) / cell; ++i) out += "　";
    return out;
}

}  // namespace

std::string GalleyLine::text() const {
    std::string out;
    for (const GalleyCharacter& character : characters) out += character.text;
    return out;
}

Galley set_galley(const Story& story, const Paper& paper, Length measure, const TypeCase& type_case) {
    const ShapedText text = shape_story(story.body, paper, type_case);
    const std::vector<Slot> slots = long_column(text, paper, measure);
    const Poured poured = pour(text, {}, slots, pour_rules(paper));
    Galley galley{measure, paper.grid(), {}, 0, count_characters(plain_text(story)), {}};
    for (const PouredLine& line : poured.lines) galley.lines.push_back(galley_line(line, text));
    for (const MissingGlyph& glyph : text.missing) {
        galley.missing.push_back({story.id, glyph.character, story.body.at(glyph.block).spot});
    }
    galley.body_lines = depth_in_lines(galley.lines, paper);
    return galley;
}

std::string galley_text(const Galley& galley, const Story& story) {
    std::string out = fmt::format("{}\n\n", story.headline);
    for (const GalleyLine& line : galley.lines) {
        out += fmt::format("{:4}  {}{}\n", line.line, indent_of(line, galley.grid.cell), line.text());
    }
    const double measure = ems(galley.measure, galley.grid.cell);
    return out + fmt::format("\n{} lines of {}字 · {}pt ({}mm) deep · {}字\n", galley.body_lines, measure,
                             in_points(galley.depth()), millimetres(galley.depth()), galley.characters);
}

std::string galley_json(const Galley& galley, const Story& story) {
    Json lines = Json::array();
    for (const GalleyLine& line : galley.lines) lines.push_back(line_json(line, galley.grid.cell));
    const Json json = {{"version", 1},
                       {"story", story.id.value},
                       {"headline", story.headline},
                       {"measure_em", ems(galley.measure, galley.grid.cell)},
                       {"measure_pt", points(galley.measure)},
                       {"em_pt", points(galley.grid.cell)},
                       {"leading_pt", points(galley.grid.leading)},
                       {"body_lines", galley.body_lines},
                       {"depth_pt", points(galley.depth())},
                       {"characters", galley.characters},
                       {"lines", std::move(lines)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace banxin
