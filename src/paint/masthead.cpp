// A masthead in the manner of a Chinese daily: the name large and alone, its Latin form below it, publisher and number
// quiet at the side, and at the foot, between a hairline and the strong rule, the date line.
#include <algorithm>

#include "paint/append_marks.h"
#include "paint/date_words.h"
#include "paint/furniture.h"
#include "paint/issue_words.h"
#include "paint/lunar_words.h"
#include "paint/masthead_facts.h"
#include "paint/masthead_parts.h"
#include "paint/nameplate.h"
#include "paint/strokes.h"

namespace banxin {
namespace {

constexpr Length kStrongRule = Length::emu(Length::kPerPoint * 3 / 2);
constexpr Length kRuleGap = Length::pt(1);
constexpr Length kDoubleRule = kStrongRule + kRuleGap + kThinRule;
constexpr Em kMostLatinTracking{600};

/// A line's height in the middle of the white below the name's black.
Rect latin_room(const MastheadParts& parts, const Rect& name_ink) {
    const Rect& line = *parts.latin;
    const Length foot = parts.facts_place == FactsPlace::below && parts.facts ? line.bottom() : parts.strip.y;
    const Length top = std::min(line.y, (name_ink.bottom() + foot - line.height) / 2);
    return {line.x, top, line.width, line.height};
}

/// The Latin name, tracked toward the width of the name's black and in its middle.
std::vector<Mark> paint_latin(const Rect& room, const Rect& name_ink, const FurnitureSource& source) {
    TextStyle style = source.paper().style(TextKind::masthead_line);
    style.size = room.height * 3 / 4;
    TypeLine type = set_type_within(source.paper().latin_name, style, room.width, source.type_case);
    const std::int64_t gaps = std::max<std::int64_t>(1, static_cast<std::int64_t>(type.line.x.size()) - 1);
    type =
        tracked(type, std::clamp((name_ink.width - type.width()) / gaps, Length(), kMostLatinTracking.of(style.size)));
    const Length x = name_ink.x + (name_ink.width - type.width()) / 2;
    return paint_type(type, {std::max(x, room.x), middle_baseline(room, style.size)});
}

std::vector<TypeLine> set_all(const std::vector<std::string>& items, const TextStyle& style,
                              const TypeCase& type_case) {
    std::vector<TypeLine> types;
    for (const std::string& item : items) types.push_back(set_type(item, style, type_case));
    return types;
}

Length total_width(const std::vector<TypeLine>& types) {
    Length width;
    for (const TypeLine& type : types) width += type.width();
    return width;
}

/// Dates, issue and extent, spread over the strip: the first flush left, the last flush right.
std::vector<Mark> paint_strip(const Rect& strip, const FurnitureSource& source) {
    const Edition& edition = source.edition;
    std::vector<std::string> items = {dated_weekday_words(edition.date, edition.paper.language), lunar_words(edition),
                                      issue_words(edition), extent_words(edition)};
    std::erase_if(items, [](const std::string& item) { return item.empty(); });
    const auto count = static_cast<std::int64_t>(items.size());
    TextStyle style = edition.paper.style(TextKind::masthead_line);
    std::vector<TypeLine> types = set_all(items, style, source.type_case);
    while (total_width(types) + style.size * (count - 1) > strip.width && style.size > 1_pt) {
        style.size = style.size * 9 / 10;  // one size for all of them
        types = set_all(items, style, source.type_case);
    }
    const Length used = total_width(types);
    std::vector<Mark> marks = {horizontal_rule({strip.x, strip.y}, strip.width, kThinRule)};
    const Length gap = count > 1 ? (strip.width - used) / (count - 1) : Length();
    Length x = strip.x;
    for (const TypeLine& type : types) {
        append_marks(marks, paint_type(type, {x, middle_baseline(strip, style.size)}));
        x += type.width() + gap;
    }
    return marks;
}

/// The masthead with the furniture beside it that ends on the same line: what the strong rule closes.
Rect band_of(const PlannedArea& place, const PagePlan& plan) {
    Length left = place.area.x;
    Length right = place.area.right();
    for (const FurniturePlan& other : plan.furniture) {
        if (other.place.lines.last != place.lines.last) continue;
        left = std::min(left, other.place.area.x);
        right = std::max(right, other.place.area.right());
    }
    return {left, place.area.y, right - left, place.area.height};
}

bool line_is_free(int line, const PagePlan& plan) {
    const auto covers = [line](const PlannedArea& area) { return area.lines.overlaps({line, line}); };
    for (const FramePlan& frame : plan.frames) {
        if (std::any_of(frame.legs.begin(), frame.legs.end(), covers)) return false;
    }
    return std::none_of(plan.furniture.begin(), plan.furniture.end(),
                        [&](const FurniturePlan& f) { return covers(f.place); });
}

/// A thick and a thin rule in the middle of the free line below, or at the area's very foot when none is free.
std::vector<Mark> paint_double_rule(const PlannedArea& place, const FurnitureSource& source) {
    const PagePlan& plan = source.plan;
    const Rect band = band_of(place, plan);
    const Tint ink{source.paper().style(TextKind::masthead).ink, 100};
    const Length below =
        line_is_free(place.lines.last + 1, plan) ? (plan.grid.body.leading - kDoubleRule) / 2 : -kDoubleRule;
    const Length top = band.bottom() + below;
    return {horizontal_rule({band.x, top}, band.width, kStrongRule, ink),
            horizontal_rule({band.x, top + kStrongRule + kRuleGap}, band.width, kThinRule, ink)};
}

/// The name, drawn or in type, and where its black stands.
struct PaintedName {
    std::vector<Mark> marks;
    Rect ink;
};

PaintedName paint_name(const Rect& room, const FurnitureSource& source) {
    if (auto art = nameplate_art(room, source)) return {{*art}, art->area};
    const Paper& paper = source.paper();
    const Nameplate name = fit_name(paper.name, paper.style(TextKind::masthead), room, source.type_case);
    return {paint_type(name.type, name.left), name.ink};
}

}  // namespace

std::vector<Mark> paint_masthead(const PlannedArea& place, const FurnitureSource& source) {
    const Paper& paper = source.paper();
    const MastheadContent content{paper.latin_name.empty() ? 0 : 1, static_cast<int>(masthead_facts(source).size())};
    const MastheadParts parts = masthead_parts(place, source.plan, content);
    const PaintedName name = paint_name(parts.name, source);
    std::vector<Mark> marks = name.marks;
    if (parts.latin) append_marks(marks, paint_latin(latin_room(parts, name.ink), name.ink, source));
    if (parts.facts) append_marks(marks, paint_masthead_facts(parts, name.ink, source));
    append_marks(marks, paint_strip(parts.strip, source));
    append_marks(marks, paint_double_rule(place, source));
    return marks;
}

}  // namespace banxin
