#include "compare/version/page_measures.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

#include "display/dump.h"

namespace banxin {
namespace {

std::string point_words(Length length) {
    return in_points(length) + "pt";
}

/// Two decimals at most: `1.5`, `13`.
std::string hundredths_words(std::int64_t hundredths) {
    if (hundredths % 100 == 0) return fmt::format("{}", hundredths / 100);
    if (hundredths % 10 == 0) return fmt::format("{}.{}", hundredths / 100, hundredths / 10 % 10);
    return fmt::format("{}.{:02}", hundredths / 100, hundredths % 100);
}

std::string character_words(Length length, Length cell) {
    return hundredths_words((length.in_emu() * 100 + cell.in_emu() / 2) / cell.in_emu()) + "字";
}

std::string millimetre_words(Length length) {
    const std::int64_t millimetre = (1_mm).in_emu();
    return hundredths_words((length.in_emu() * 100 + millimetre / 2) / millimetre) + "mm";
}

/// Of the white before a type area; `behind`: what is left on its other side.
std::string margin_words(Length before, Length behind) {
    const Length apart = std::max(before, behind) - std::min(before, behind);
    return apart <= Length::emu(1) ? "centred" : millimetre_words(before);
}

}  // namespace

LookWords page_measures(const PageLattice& page) {
    const BodyGrid& body = page.grid.body;
    const Rect area = page.turn.to_page(page.type_area);
    return {{LookAspect::body_size, point_words(body.cell)},
            {LookAspect::leading, point_words(body.leading)},
            {LookAspect::columns, std::to_string(page.columns)},
            {LookAspect::measure, character_words(page.measure, body.cell)},
            {LookAspect::gutter, character_words(page.gutter, body.cell)},
            {LookAspect::lines, std::to_string(page.grid.lines)},
            {LookAspect::top, margin_words(area.y, page.trim.height - area.bottom())},
            {LookAspect::left, margin_words(area.x, page.trim.width - area.right())}};
}

}  // namespace banxin
