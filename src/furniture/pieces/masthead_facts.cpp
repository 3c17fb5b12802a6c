#include "furniture/pieces/masthead_facts.h"

#include <algorithm>

#include "furniture/words/duty_words.h"

namespace banxin {
namespace {

std::vector<TypeLine> rows_of(const FurnitureSource& source, const TextStyle& style, Length measure) {
    std::vector<TypeLine> rows;
    for (const std::string& fact : masthead_facts(source)) {
        for (TypeLine& row : set_fact(fact, style, measure, source.type_case)) rows.push_back(std::move(row));
    }
    return rows;
}

/// Rows below one another, with the least white between them.
Length least_height(const std::vector<TypeLine>& rows, const TextStyle& style) {
    return style.size * 5 / 4 * static_cast<std::int64_t>(rows.size());
}

/// Every fact in the largest size, from the style's down, at which all rows go into the room.
std::vector<TypeLine> set_facts(const Rect& room, const FurnitureSource& source) {
    TextStyle style = source.paper().style(TextKind::masthead_line);
    const Length asked = style.size;
    for (;;) {
        std::vector<TypeLine> rows = rows_of(source, style, room.width);
        const bool over = least_height(rows, style) > room.height;
        if (!over || style.size <= 1_pt) {
            for (TypeLine& row : rows) {
                row.asked = asked;
                row.over = over;
            }
            return rows;
        }
        style.size = style.size * 9 / 10;
    }
}

}  // namespace

std::vector<std::string> masthead_facts(const FurnitureSource& source) {
    const Paper& paper = source.paper();
    std::vector<std::string> facts = {paper.publisher, paper.cn};
    facts.insert(facts.end(), paper.masthead_lines.begin(), paper.masthead_lines.end());
    if (source.duty_with == FurnitureKind::masthead) {
        for (std::string& words : duty_words(source.plan.facts.duty, paper.language)) facts.push_back(std::move(words));
    }
    std::erase_if(facts, [](const std::string& fact) { return fact.empty(); });
    return facts;
}

std::vector<TypeLine> set_fact(const std::string& fact, const TextStyle& style, Length measure,
                               const TypeCase& type_case) {
    TypeLine whole = set_type(fact, style, type_case);
    if (whole.width() <= measure) return {std::move(whole)};
    for (std::size_t space = fact.find(' '); space != std::string::npos; space = fact.find(' ', space + 1)) {
        std::vector<TypeLine> halves = {set_type(fact.substr(0, space), style, type_case),
                                        set_type(fact.substr(space + 1), style, type_case)};
        if (halves.front().width() <= measure && halves.back().width() <= measure) return halves;
    }
    return set_paragraph(fact, style, measure, type_case);
}

LinesWanted lines_of_facts(const MastheadParts& parts, const FurnitureSource& source) {
    const TextStyle& style = source.paper().style(TextKind::masthead_line);
    const Length leading = source.plan.grid.body.leading;
    const Length height = least_height(rows_of(source, style, parts.facts->width), style);
    return {static_cast<int>(count_to_cover(height, leading)), static_cast<int>(parts.facts->height / leading)};
}

FurnitureItems set_masthead_facts(const MastheadParts& parts, const Rect& name_ink, const FurnitureSource& source) {
    const Rect& room = *parts.facts;
    const std::vector<TypeLine> rows = set_facts(room, source);
    if (rows.empty()) return {};
    const auto count = static_cast<std::int64_t>(rows.size());
    const Length pitch = std::min(source.plan.grid.body.leading, room.height / count);
    const Length height = pitch * count;
    const Length beside_name = std::clamp(name_ink.y + (name_ink.height - height) / 2, room.y, room.bottom() - height);
    Rect row{room.x, parts.facts_place == FactsPlace::beside ? beside_name : room.y, room.width, pitch};
    FurnitureItems items;
    for (const TypeLine& type : rows) {
        const Length indent = parts.facts_place == FactsPlace::below ? (room.width - type.width()) / 2 : Length();
        const Point left{row.x + indent, middle_baseline(row, type.size())};
        items.emplace_back(place_type(FurniturePart::facts, type, left));
        row.y += pitch;
    }
    return items;
}

}  // namespace banxin
