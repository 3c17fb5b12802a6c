#include "fill/galley/set_galley.h"

#include <algorithm>

#include "base/unicode.h"
#include "compose/text/shape_text.h"
#include "fill/text/missing_characters.h"
#include "fill/text/pour.h"

namespace banxin {
namespace {

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
    out.block = line.block;
    out.line = static_cast<int>(poured.slot) + 1;
    out.width = line.right - line.left;
    out.fit = line.fit;
    out.justified = text.blocks.at(line.block).align == Align::justify && !line.ends_block;
    out.continues = !line.starts_block;
    out.ends = line.ends_block;
    for (std::uint32_t i = line.first_unit; i < line.end_unit; ++i) {
        const Unit& unit = text.units.at(i);
        out.characters.push_back({text.text.substr(unit.text_begin, unit.text_bytes),
                                  line.x.at(i - line.first_unit) + poured.shift, unit.cls, unit.posture});
    }
    if (line.divides_word)
        out.characters.push_back(
            {"-", line.hyphen_x + poured.shift, CharClass::hyphen, text.units.at(line.end_unit - 1).posture});
    return out;
}

bool is_squeezed(const LineFit& fit) {
    return std::any_of(fit.squeezed.begin(), fit.squeezed.end(), [](Length off) { return off > Length(); });
}

GalleySum sum_up(const std::vector<GalleyLine>& lines, Length cell) {
    GalleySum sum;
    for (const GalleyLine& line : lines) {
        const bool ends_text = line.kind != BlockKind::crosshead && line.kind != BlockKind::credit && line.ends;
        if (ends_text && line.continues && line.is_single_han()) ++sum.single_han_ends;
        if (!line.justified) continue;
        const int spread = letterspace_milli(line.fit, cell);
        const bool squeezed = is_squeezed(line.fit);
        ++sum.full;
        sum.natural += !squeezed && spread == 0 ? 1 : 0;
        sum.squeezed += squeezed && spread == 0 ? 1 : 0;
        sum.spread += spread > 0 ? 1 : 0;
        sum.widest = std::max(sum.widest, spread);
        sum.cost += line.fit.cost;
    }
    return sum;
}

/// Body lines that a pour reaches down to: a crosshead stands on the first of its lines and takes them all.
int depth_in_lines(const std::vector<GalleyLine>& lines, const Paper& paper) {
    int depth = 0;
    for (const GalleyLine& line : lines) {
        depth = std::max(depth, line.line + (line.kind == BlockKind::crosshead ? paper.crosshead_lines - 1 : 0));
    }
    return depth;
}

PourRules rules_for(const ShapedText& text, const Paper& paper, const std::optional<LineTarget>& target) {
    PourRules rules = pour_rules(paper);
    if (!target) return rules;
    rules.line_changes.assign(text.blocks.size(), 0);
    for (const AskedParagraph& asked : target->paragraphs) {
        rules.line_changes.at(asked.block) = static_cast<std::int8_t>(asked.lines);
    }
    return rules;
}

}  // namespace

int Galley::first_line(std::uint32_t block) const {
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const GalleyLine& l) { return l.block == block; });
    return found == lines.end() ? 0 : found->line;
}

std::string GalleyLine::text() const {
    std::string out;
    for (const GalleyCharacter& character : characters) out += character.text;
    return out;
}

bool GalleyLine::is_single_han() const {
    const auto is_western_text = [](const GalleyCharacter& c) { return is_western(c.cls); };
    return fit.han == 1 && std::none_of(characters.begin(), characters.end(), is_western_text);
}

Galley set_galley(const Story& story, const GalleyWish& wish, const House& house) {
    const ShapedText text = shape_story(story.body, house);
    const std::vector<Slot> slots = long_column(text, house.paper, wish.measure);
    std::optional<LineTarget> target;
    if (wish.lines) target = find_lines(text, wish.measure, *wish.lines);
    const Poured poured = pour(text, {}, slots, rules_for(text, house.paper, target));
    Galley galley{wish.measure, house.paper.grid(), {}, 0, count_characters(plain_text(story)), {}, {},
                  text.writing, std::move(target)};
    for (const PouredLine& line : poured.lines) galley.lines.push_back(galley_line(line, text));
    galley.missing = missing_characters(story, text);
    galley.body_lines = depth_in_lines(galley.lines, house.paper);
    galley.sum = sum_up(galley.lines, house.paper.grid().cell);
    return galley;
}

}  // namespace banxin
