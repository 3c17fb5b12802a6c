#include "compose/text/type_line.h"

#include <algorithm>
#include <limits>

#include "base/em_box.h"
#include "compose/lines/break_lines.h"

namespace banxin {
namespace {

/// Black that a face does not tell of: the em box.
constexpr InkBounds kEmBox = {0, -kEmFoot, 1000, kEmHead};

}  // namespace

TypeLine set_type(std::string_view words, const TextStyle& style, const TypeCase& type_case) {
    auto text = std::make_shared<const ShapedText>(shape_plain(words, style, type_case));
    const auto end = static_cast<std::uint32_t>(text->units.size());
    SetLine line = set_whole(*text, {0, end}, Length());
    return {std::move(text), std::move(line), style.size};
}

TypeLine set_type_within(std::string_view words, const TextStyle& style, Length width, const TypeCase& type_case) {
    TypeLine type = set_type(words, style, type_case);
    TextStyle smaller = style;
    while (type.width() > width && smaller.size > kSizeStep) {
        const Length fitting = scaled(smaller.size, width.in_emu(), type.width().in_emu());
        smaller.size = std::max(kSizeStep, std::min(smaller.size - kSizeStep, fitting - fitting % kSizeStep));
        type = set_type(words, smaller, type_case);
    }
    type.asked = style.size;
    type.over = type.width() > width;
    return type;
}

std::vector<TypeLine> set_paragraph(std::string_view words, const TextStyle& style, Length measure,
                                    const TypeCase& type_case) {
    TextStyle flush_left = style;
    flush_left.align = Align::left;
    const auto text = std::make_shared<const ShapedText>(shape_plain(words, flush_left, type_case));
    std::vector<TypeLine> lines;
    for (SetLine& line : break_block(*text, {}, std::span(&measure, 1))) {
        lines.push_back({text, std::move(line), style.size});
    }
    return lines;
}

TypeLine tracked(TypeLine type, Length tracking) {
    std::int64_t place = 0;
    for (Length& x : type.line.x) x += tracking * place++;
    if (place > 0) type.line.right += tracking * (place - 1);
    return type;
}

Length middle_baseline(const Rect& room, Length size) {
    return room.y + (room.height - size) / 2 + em_head(size);
}

Rect ink_of(const TypeLine& type, const FontLibrary& library) {
    const ShapedText& text = *type.text;
    Length left = Length::emu(std::numeric_limits<std::int64_t>::max());
    Length top = left;
    Length right = -left;
    Length bottom = -left;
    for (std::uint32_t i = type.line.first_unit; i < type.line.end_unit; ++i) {
        const Unit& unit = text.units[i];
        const Look& look = text.looks[unit.look];
        for (std::uint32_t g = unit.first_glyph; g < unit.first_glyph + unit.glyphs; ++g) {
            const InkBounds ink = library.ink(look.face, text.glyphs[g].glyph).value_or(kEmBox);
            if (ink.left >= ink.right) continue;  // a space
            const Length x = type.line.x[i - type.line.first_unit] + text.glyphs[g].dx;
            const Length y = -text.glyphs[g].dy;
            left = std::min(left, x + scaled(look.size, ink.left, 1000));
            right = std::max(right, x + scaled(look.size, ink.right, 1000));
            top = std::min(top, y - scaled(look.size, ink.top, 1000));
            bottom = std::max(bottom, y - scaled(look.size, ink.bottom, 1000));
        }
    }
    if (left > right) return {};
    return {left, top, right - left, bottom - top};
}

}  // namespace banxin
