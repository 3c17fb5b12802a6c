#include "furniture/pieces/masthead_parts.h"

#include <algorithm>

namespace banxin {
namespace {

constexpr int kColumnsForFactsBeside = 4;
/// A masthead lower than this many lines shows no Latin name.
constexpr int kLinesForLatin = 6;

/// Takes `height` off the foot of `area`.
Rect cut_foot(Rect& area, Length height) {
    const Length taken = std::min(height, area.height);
    area.height -= taken;
    return {area.x, area.bottom(), area.width, taken};
}

/// Takes the last page column off `area`, and the gutter before it.
Rect cut_last_column(Rect& area, const PagePlan& plan) {
    const Rect column{area.right() - plan.measure, area.y, plan.measure, area.height};
    area.width -= plan.measure + plan.gutter;
    return column;
}

}  // namespace

MastheadParts masthead_parts(const PlannedArea& place, const PagePlan& plan, MastheadContent content) {
    const Length leading = plan.grid.body.leading;
    Rect rest = place.area;
    MastheadParts parts;
    parts.strip = cut_foot(rest, leading * 3 / 2);
    cut_foot(rest, leading / 2);
    if (content.fact_lines > 0 && place.columns.count() >= kColumnsForFactsBeside)
        parts.facts = cut_last_column(rest, plan);
    if (content.fact_lines > 0 && !parts.facts) {
        parts.facts_place = FactsPlace::below;
        parts.facts = cut_foot(rest, std::min(leading * content.fact_lines, rest.height / 3));
    }
    if (content.latin_lines > 0 && place.lines.count() >= kLinesForLatin) parts.latin = cut_foot(rest, leading);
    cut_foot(rest, leading / 2);
    parts.name = rest;
    return parts;
}

}  // namespace banxin
