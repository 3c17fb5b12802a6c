#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "base/geometry.h"
#include "compose/lines/set_line.h"
#include "compose/text/shape_text.h"

namespace banxin {

/// Sizes that are fitted to a room go by quarter points: no reader sees a smaller step.
inline constexpr Length kSizeStep = Length::emu(Length::kPerPoint / 4);

/// Words set on one line, from x = 0: jump lines, short heads, pointers, furniture, guides.
struct TypeLine {
    std::shared_ptr<const ShapedText> text;
    SetLine line;
    Length asked{};     ///< The size that was wished for.
    bool over = false;  ///< Even in the least size it finds no room.

    Length width() const { return line.right - line.left; }
    Length size() const { return text->looks.empty() ? Length() : text->looks.front().size; }
    bool shrunk() const { return !text->looks.empty() && size() < asked; }
    bool operator==(const TypeLine&) const = default;
};

/// The words at their natural width, in the style's size.
TypeLine set_type(std::string_view words, const TextStyle& style, const TypeCase& type_case);

/// The words in the style's size, or in the largest quarter point below it that fits `width`; the line tells which.
TypeLine set_type_within(std::string_view words, const TextStyle& style, Length width, const TypeCase& type_case);

/// The words broken into lines of `measure`, flush left.
std::vector<TypeLine> set_paragraph(std::string_view words, const TextStyle& style, Length measure,
                                    const TypeCase& type_case);

/// The same line with `tracking` more after every character but the last.
TypeLine tracked(TypeLine type, Length tracking);

/// Baseline of a line whose em box stands in the middle of `room`.
Length middle_baseline(const Rect& room, Length size);

/// The black of a line: how far its ink reaches from the line's origin; y down positive.
Rect ink_of(const TypeLine& type, const FontLibrary& library);

}  // namespace banxin
