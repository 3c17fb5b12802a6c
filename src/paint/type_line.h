#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "compose/lines/set_line.h"
#include "compose/text/shape_text.h"
#include "display/display_list.h"

namespace banxin {

/// Furniture's words set on one line, from x = 0.
struct TypeLine {
    std::shared_ptr<const ShapedText> text;
    SetLine line;
    Length width() const { return line.right - line.left; }
    Length size() const { return text->looks.empty() ? Length() : text->looks.front().size; }
};

/// The words at their natural width.
TypeLine set_type(std::string_view words, const TextStyle& style, const TypeCase& type_case);

/// The words in the style's size, or in the largest quarter point below it that fits `width`.
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

/// The line's marks, its left edge at `left` and its baseline at left.y; every word is one cluster.
std::vector<Mark> paint_type(const TypeLine& type, Point left);

/// What stands between two spaces as one cluster: neither tracking nor the gap round a figure tears it apart for a
/// reader of the text, who finds 2026年11月23日 as it was written.
void keep_words_whole(GlyphRun& run);

}  // namespace banxin
