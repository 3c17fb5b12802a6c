#include <optional>

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

enum class Outer { left, right };

Outer outer_side(PageNumber page) {
    return page.value % 2 == 1 ? Outer::right : Outer::left;
}

/// The words of a folio, each within its third of the line; page and duties share one, of which the page has half at most.
struct FolioWords {
    TypeLine name;
    TypeLine date;
    TypeLine section;
    TypeLine page;
    std::optional<TypeLine> duty;
};

/// Who answers for the page, in what the page's number leaves of its third.
std::optional<TypeLine> set_duty(Length room, const FurnitureSource& source) {
    if (source.duty_with != FurnitureKind::folio || source.plan.page->duty.empty()) return std::nullopt;
    const std::string words = duty_line(*source.plan.page, source.paper().language);
    return set_type_within(words, source.paper().style("folio"), room, source.type_case);
}

FolioWords set_words(Length width, const FurnitureSource& source) {
    const Paper& paper = source.paper();
    const TextStyle& style = paper.style("folio");
    const Length third = width / 3 - source.plan.grid.body.cell;
    const Length date_room = third * 3 / 5;
    const Length page_room = source.plan.page->duty.empty() ? third : third / 2;
    FolioWords words{
        set_type_within(paper.name, name_style(paper), third - date_room - style.size, source.type_case),
        set_type_within(dated_weekday_words(source.edition.date, paper.language), style, date_room, source.type_case),
        set_type_within(source.plan.page->section, raised(style, "hei"), third, source.type_case),
        set_type_within(page_words(source.plan.number, paper), raised(style, "hei"), page_room, source.type_case),
        {}};
    words.duty = set_duty(third - words.page.width() - source.plan.grid.body.cell, source);
    return words;
}

}  // namespace

std::vector<Mark> paint_folio(const PlannedArea& place, const FurnitureSource& source) {
    const Rect& area = place.area;
    const FolioWords words = set_words(area.width, source);
    const Length baseline = area.bottom() - source.plan.grid.body.leading / 2;
    const Length space = source.plan.grid.body.cell;
    const auto left_of = [&](const TypeLine& type, Length right) { return Point{right - type.width(), baseline}; };

    std::vector<Mark> marks;
    if (outer_side(source.plan.number) == Outer::right) {
        append_marks(marks, paint_type(words.name, {area.x, baseline}));
        append_marks(marks, paint_type(words.date, {area.x + words.name.width() + space, baseline}));
        append_marks(marks, paint_type(words.page, left_of(words.page, area.right())));
        if (words.duty)
            append_marks(marks, paint_type(*words.duty, left_of(*words.duty, area.right() - words.page.width() - space)));
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
