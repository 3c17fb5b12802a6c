#include <algorithm>
#include <optional>

#include "model/page_label.h"
#include "model/page_side.h"
#include "paint/append_marks.h"
#include "paint/date_words.h"
#include "paint/duty_words.h"
#include "paint/furniture.h"
#include "paint/issue_words.h"
#include "paint/strokes.h"
#include "paint/type_line.h"

namespace banxin {
namespace {

TextStyle raised(TextStyle style, const char* font) {
    style.font = FontRole{font};
    style.size = style.size * 4 / 3;
    return style;
}

TextStyle name_style(const Paper& paper) {
    TextStyle style = paper.style("folio");
    style.font = paper.style("masthead").font;
    style.ink = paper.style("masthead").ink;
    style.size = style.size * 4 / 3;
    return style;
}

/// The words of a folio. Name and date share what the section in the middle leaves on their side; page and duties share
/// a third of the line, of which the page has half at most.
struct FolioWords {
    TypeLine name;
    TypeLine date;
    TypeLine section;
    TypeLine page;
    std::optional<TypeLine> duty;
};

/// Name and date in their own sizes, the weekday left out where there is no room for it. Where that does not help, the
/// date gets smaller, and the name only when it takes more than half of the room.
void set_name_and_date(FolioWords& words, Length room, const FurnitureSource& source) {
    const Paper& paper = source.paper();
    const TextStyle& style = paper.style("folio");
    const Length space = source.plan.grid.body.cell;
    const std::string plain_date = date_words(source.edition.date, paper.language);
    words.name = set_type(paper.name, name_style(paper), source.type_case);
    for (const std::string& date : {dated_weekday_words(source.edition.date, paper.language), plain_date}) {
        words.date = set_type(date, style, source.type_case);
        if (words.name.width() + space + words.date.width() <= room) return;
    }
    const Length beside_name = room - words.name.width() - space;
    const Length date_room = std::max(beside_name, room / 2);
    if (beside_name < date_room)
        words.name = set_type_within(paper.name, name_style(paper), room - date_room - space, source.type_case);
    words.date = set_type_within(plain_date, style, date_room, source.type_case);
}

/// Who answers for the page, in what the page's number leaves of its third.
std::optional<TypeLine> set_duty(Length room, const FurnitureSource& source) {
    if (source.duty_with != FurnitureKind::folio || source.plan.facts.duty.empty()) return std::nullopt;
    const std::string words = duty_line(source.plan.facts.duty, source.paper().language);
    return set_type_within(words, source.paper().style("folio"), room, source.type_case);
}

FolioWords set_words(const FurniturePlan& folio, const FurnitureSource& source) {
    const Paper& paper = source.paper();
    const Length width = folio.place.area.width;
    const TextStyle& style = paper.style("folio");
    const Length third = width / 3 - source.plan.grid.body.cell;
    const Length page_room = source.plan.facts.duty.empty() ? third : third / 2;
    FolioWords words;
    words.section = set_type_within(source.plan.facts.section, raised(style, "hei"), third, source.type_case);
    words.page = set_type_within(page_words(page_label(folio.page, source.edition), paper), raised(style, "hei"),
                                 page_room, source.type_case);
    set_name_and_date(words, (width - words.section.width()) / 2 - source.plan.grid.body.cell, source);
    if (folio.page == source.plan.number)
        words.duty = set_duty(third - words.page.width() - source.plan.grid.body.cell, source);
    return words;
}

}  // namespace

std::vector<Mark> paint_folio(const FurniturePlan& folio, const FurnitureSource& source) {
    const Rect& area = folio.place.area;
    const FolioWords words = set_words(folio, source);
    const Length baseline = area.bottom() - source.plan.grid.body.leading / 2;
    const Length space = source.plan.grid.body.cell;
    const auto left_of = [&](const TypeLine& type, Length right) { return Point{right - type.width(), baseline}; };

    std::vector<Mark> marks;
    if (side_of(folio.page, bound_edge(source.edition)) == PageSide::right) {
        append_marks(marks, paint_type(words.name, {area.x, baseline}));
        append_marks(marks, paint_type(words.date, {area.x + words.name.width() + space, baseline}));
        append_marks(marks, paint_type(words.page, left_of(words.page, area.right())));
        if (words.duty)
            append_marks(marks,
                         paint_type(*words.duty, left_of(*words.duty, area.right() - words.page.width() - space)));
    } else {
        append_marks(marks, paint_type(words.page, {area.x, baseline}));
        if (words.duty) append_marks(marks, paint_type(*words.duty, {area.x + words.page.width() + space, baseline}));
        append_marks(marks, paint_type(words.date, left_of(words.date, area.right() - words.name.width() - space)));
        append_marks(marks, paint_type(words.name, left_of(words.name, area.right())));
    }
    append_marks(marks, paint_type(words.section, {area.x + (area.width - words.section.width()) / 2, baseline}));
    const Tint ink{source.paper().style("folio").ink, 100};
    marks.emplace_back(horizontal_rule({area.x, area.bottom() - kThinRule}, area.width, kThinRule, ink));
    return marks;
}

}  // namespace banxin
