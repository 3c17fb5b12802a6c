#include <algorithm>
#include <optional>

#include "furniture/pieces/place_type.h"
#include "furniture/pieces/set_pieces.h"
#include "furniture/words/date_words.h"
#include "furniture/words/duty_words.h"
#include "furniture/words/issue_words.h"
#include "model/page_label.h"
#include "model/page_side.h"
#include "model/rule_weights.h"

namespace banxin {
namespace {

TextStyle raised(TextStyle style, const char* font) {
    style.font = FontRole{font};
    style.size = style.size * 4 / 3;
    return style;
}

/// The section's name, in the ink that it has here alone where the house gives it one.
TextStyle section_style(const FurnitureSource& source) {
    TextStyle style = raised(source.paper().style(TextKind::folio), "hei");
    const auto& sections = source.paper().sections;
    const auto look = sections.find(source.page().section);
    if (look != sections.end() && look->second.folio) style.ink = *look->second.folio;
    return style;
}

/// The nameplate's face, and its ink where the plates of that can meet in type so small.
TextStyle name_style(const Paper& paper) {
    const TextStyle& masthead = paper.style(TextKind::masthead);
    TextStyle style = paper.style(TextKind::folio);
    style.font = masthead.font;
    style.size = style.size * 4 / 3;
    const auto ink = paper.inks.find(masthead.ink);
    const int plates = ink != paper.inks.end() ? plate_count(ink->second) : 1;
    if (style.size >= paper.press.limits.smallest_type_in(plates)) style.ink = masthead.ink;
    return style;
}

/// The words of a folio. Name and date share what the section in the middle leaves on their side; page and duties share
/// a third of the line, of which the page has half at most.
struct FolioWords {
    TypeLine name;
    TypeLine date;
    TypeLine section;
    TypeLine page;
    std::optional<TypeLine> duty{};
    std::string unset{};  ///< The weekday, where the date is printed without it.
};

/// Name and date in their own sizes, the weekday left out where there is no room for it. Where that does not help, the
/// date gets smaller, and the name only when it takes more than half of the room.
void set_name_and_date(FolioWords& words, Length room, const FurnitureSource& source) {
    const Paper& paper = source.paper();
    const TextStyle& style = paper.style(TextKind::folio);
    const Length space = source.plan.grid.body.cell;
    const std::string plain_date = date_words(source.edition.date, paper.language);
    words.name = set_type(paper.name, name_style(paper), source.type_case);
    for (const std::string& date : {dated_weekday_words(source.edition.date, paper.language), plain_date}) {
        words.date = set_type(date, style, source.type_case);
        if (words.name.width() + space + words.date.width() <= room) return;
        words.unset = weekday_words(source.edition.date, paper.language);
    }
    const Length beside_name = room - words.name.width() - space;
    const Length date_room = std::max(beside_name, room / 2);
    if (beside_name < date_room)
        words.name = set_type_within(paper.name, name_style(paper), room - date_room - space, source.type_case);
    words.date = set_type_within(plain_date, style, date_room, source.type_case);
}

/// Who answers for the page, in what the page's number leaves of its third.
std::optional<TypeLine> set_duty(Length room, const FurnitureSource& source) {
    if (source.duty_with != FurnitureKind::folio || source.page().duty.empty()) return std::nullopt;
    const std::string words = duty_line(source.page().duty, source.paper().language);
    return set_type_within(words, source.paper().style(TextKind::folio), room, source.type_case);
}

FolioWords set_words(const FurniturePlan& folio, const FurnitureSource& source) {
    const Paper& paper = source.paper();
    const Length width = folio.place.area.width;
    const TextStyle& style = paper.style(TextKind::folio);
    const Length third = width / 3 - source.plan.grid.body.cell;
    const Length page_room = source.page().duty.empty() ? third : third / 2;
    FolioWords words;
    words.section = set_type_within(source.page().section, section_style(source), third, source.type_case);
    words.page = set_type_within(page_words(page_label(folio.page, source.edition), paper), raised(style, "hei"),
                                 page_room, source.type_case);
    set_name_and_date(words, (width - words.section.width()) / 2 - source.plan.grid.body.cell, source);
    if (folio.page == source.plan.number)
        words.duty = set_duty(third - words.page.width() - source.plan.grid.body.cell, source);
    return words;
}

/// The line that a folio's words stand on.
struct FolioLine {
    const Rect& area;
    Length baseline;
    Length space;

    FurnitureType from(Length x, FurniturePart part, const TypeLine& type) const {
        return place_type(part, type, {x, baseline});
    }
    FurnitureType up_to(Length x, FurniturePart part, const TypeLine& type) const {
        return place_type(part, type, {x - type.width(), baseline});
    }
    FurnitureType in_middle(FurniturePart part, const TypeLine& type) const {
        return place_type(part, type, {area.x + (area.width - type.width()) / 2, baseline});
    }
};

/// The outer side of a right page is its right one.
FurnitureItems on_right_page(const FolioWords& words, const FolioLine& line) {
    const Rect& area = line.area;
    FurnitureItems items = {
        line.from(area.x, FurniturePart::name, words.name),
        line.from(area.x + words.name.width() + line.space, FurniturePart::date, words.date),
        line.up_to(area.right(), FurniturePart::page, words.page),
    };
    if (words.duty)
        items.emplace_back(
            line.up_to(area.right() - words.page.width() - line.space, FurniturePart::duty, *words.duty));
    return items;
}

FurnitureItems on_left_page(const FolioWords& words, const FolioLine& line) {
    const Rect& area = line.area;
    FurnitureItems items = {line.from(area.x, FurniturePart::page, words.page)};
    if (words.duty)
        items.emplace_back(line.from(area.x + words.page.width() + line.space, FurniturePart::duty, *words.duty));
    items.emplace_back(line.up_to(area.right() - words.name.width() - line.space, FurniturePart::date, words.date));
    items.emplace_back(line.up_to(area.right(), FurniturePart::name, words.name));
    return items;
}

}  // namespace

FilledPiece set_folio(const FurniturePlan& folio, const FurnitureSource& source) {
    const Rect& area = folio.place.area;
    const LineGrid& grid = source.plan.grid;
    const FolioWords words = set_words(folio, source);
    const FolioLine line{area, area.bottom() - grid.body.leading / 2, grid.body.cell};
    const bool right = side_of(folio.page, bound_edge(source.edition)) == PageSide::right;
    FilledPiece piece;
    piece.items = right ? on_right_page(words, line) : on_left_page(words, line);
    piece.items.emplace_back(line.in_middle(FurniturePart::section, words.section));
    const Shade ink{source.paper().style(TextKind::folio).ink, 100};
    piece.items.emplace_back(rule_across({area.x, area.bottom() - kThinRule}, area.width, kThinRule, ink));
    if (!words.unset.empty()) piece.unset.push_back({FurniturePart::date, words.unset});
    return piece;
}

}  // namespace banxin
