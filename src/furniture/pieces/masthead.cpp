// A masthead in the manner of a Chinese daily: the name large and alone, its Latin form below it, publisher and number
// quiet at the side, and at the foot, between a hairline and the strong rule, the date line.
#include <algorithm>

#include "furniture/pieces/masthead_facts.h"
#include "furniture/pieces/masthead_parts.h"
#include "furniture/pieces/nameplate.h"
#include "furniture/pieces/place_type.h"
#include "furniture/pieces/set_pieces.h"
#include "furniture/words/date_words.h"
#include "furniture/words/issue_words.h"
#include "furniture/words/lunar_words.h"
#include "model/rule_weights.h"

namespace banxin {
namespace {

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
FurnitureType set_latin(const Rect& room, const Rect& name_ink, const FurnitureSource& source) {
    TextStyle style = source.paper().style(TextKind::masthead_line);
    style.size = room.height * 3 / 4;
    TypeLine type = set_type_within(source.paper().latin_name, style, room.width, source.type_case);
    const std::int64_t gaps = std::max<std::int64_t>(1, static_cast<std::int64_t>(type.line.x.size()) - 1);
    type =
        tracked(type, std::clamp((name_ink.width - type.width()) / gaps, Length(), kMostLatinTracking.of(style.size)));
    const Length x = name_ink.x + (name_ink.width - type.width()) / 2;
    const Point left{std::max(x, room.x), middle_baseline(room, style.size)};
    return place_type(FurniturePart::latin_name, std::move(type), left);
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

/// Dates, issue and extent in one size: the style's, or the largest below it in which they find room side by side.
std::vector<TypeLine> set_strip_words(Length width, const FurnitureSource& source) {
    const Edition& edition = source.edition;
    std::vector<std::string> items = {dated_weekday_words(edition.date, edition.paper.language), lunar_words(edition),
                                      issue_words(edition), extent_words(edition)};
    std::erase_if(items, [](const std::string& item) { return item.empty(); });
    const auto gaps = static_cast<std::int64_t>(items.size()) - 1;
    TextStyle style = edition.paper.style(TextKind::masthead_line);
    const Length asked = style.size;
    std::vector<TypeLine> types = set_all(items, style, source.type_case);
    const auto is_over = [&] { return total_width(types) + style.size * gaps > width; };
    while (is_over() && style.size > 1_pt) {
        style.size = style.size * 9 / 10;
        types = set_all(items, style, source.type_case);
    }
    for (TypeLine& type : types) {
        type.asked = asked;
        type.over = is_over();
    }
    return types;
}

/// The date line spread over the strip: the first words flush left, the last flush right.
FurnitureItems set_strip(const Rect& strip, const FurnitureSource& source) {
    FurnitureItems items = {rule_across({strip.x, strip.y}, strip.width, kThinRule)};
    const std::vector<TypeLine> types = set_strip_words(strip.width, source);
    const auto count = static_cast<std::int64_t>(types.size());
    const Length gap = count > 1 ? (strip.width - total_width(types)) / (count - 1) : Length();
    Length x = strip.x;
    for (const TypeLine& type : types) {
        items.emplace_back(place_type(FurniturePart::date_line, type, {x, middle_baseline(strip, type.size())}));
        x += type.width() + gap;
    }
    return items;
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
FurnitureItems set_double_rule(const PlannedArea& place, const FurnitureSource& source) {
    const PagePlan& plan = source.plan;
    const Rect band = band_of(place, plan);
    const Shade ink{source.paper().style(TextKind::masthead).ink, 100};
    const Length below =
        line_is_free(place.lines.last + 1, plan) ? (plan.grid.body.leading - kDoubleRule) / 2 : -kDoubleRule;
    const Length top = band.bottom() + below;
    return {rule_across({band.x, top}, band.width, kStrongRule, ink),
            rule_across({band.x, top + kStrongRule + kRuleGap}, band.width, kThinRule, ink)};
}

/// The name, drawn or in type, and where its black stands.
struct SetName {
    FurnitureItem item;
    Rect ink;
};

SetName set_name(const Rect& room, const FurnitureSource& source) {
    const Paper& paper = source.paper();
    if (const auto place = nameplate_place(room, paper)) return {FurnitureArt{*place}, *place};
    const Nameplate name = fit_name(paper.name, paper.style(TextKind::masthead), room, source.type_case);
    return {place_type(FurniturePart::name, name.type, name.left), name.ink};
}

}  // namespace

FilledPiece set_masthead(const PlannedArea& place, const FurnitureSource& source) {
    const Paper& paper = source.paper();
    const MastheadContent content{paper.latin_name.empty() ? 0 : 1, static_cast<int>(masthead_facts(source).size())};
    const MastheadParts parts = masthead_parts(place, source.plan, content);
    const SetName name = set_name(parts.name, source);
    FilledPiece piece;
    piece.items.push_back(name.item);
    if (parts.latin) piece.items.emplace_back(set_latin(latin_room(parts, name.ink), name.ink, source));
    if (parts.facts) {
        append_items(piece.items, set_masthead_facts(parts, name.ink, source));
        piece.lines = lines_of_facts(parts, source);
    }
    append_items(piece.items, set_strip(parts.strip, source));
    append_items(piece.items, set_double_rule(place, source));
    if (content.latin_lines > 0 && !parts.latin) piece.unset.push_back({FurniturePart::latin_name, paper.latin_name});
    return piece;
}

}  // namespace banxin
