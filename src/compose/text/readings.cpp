#include "compose/text/readings.h"

#include <algorithm>

#include "compose/lines/break_lines.h"

namespace banxin {
namespace {

struct Base {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
    Length size;    ///< Of the reading.
    Length beyond;  ///< How far the reading reaches over either end of its base; negative when it is shorter.
};

Base base_of(const ShapedText& text, const ShapedAnnotation& annotation) {
    Length width;
    for (std::uint32_t i = annotation.first_unit; i < annotation.end_unit; ++i) {
        width += text.units[i].core;
        if (i + 1 < annotation.end_unit) width += text.units[i].gap.natural;
    }
    const Length size = annotation.reading->looks.front().size;
    return {annotation.first_unit, annotation.end_unit, size, (natural_width(*annotation.reading) - width) / 2};
}

/// White at both ends of a base; it stays with the base at a line's edge.
void widen_base(ShapedText& text, Base& base) {
    const Length white = base.beyond - base.size / 2;
    if (white <= Length()) return;
    Unit& first = text.units[base.first];
    first.core += white;
    first.white_before += white;
    Unit& last = text.units[base.end - 1];
    last.core += white;
    last.white_after += white;
    base.beyond -= white;
}

void widen_gap(Gap& gap, Length by) {
    if (by <= Length()) return;
    gap.natural += by;
    gap.least += by;
    gap.most += by;
}

}  // namespace

void make_room_for_readings(ShapedText& text, std::span<const ShapedAnnotation> annotations) {
    std::vector<Base> bases;
    for (const ShapedAnnotation& annotation : annotations) {
        if (!annotation.reading || annotation.reading->units.empty()) continue;
        bases.push_back(base_of(text, annotation));
        widen_base(text, bases.back());
    }
    for (std::size_t i = 1; i < bases.size(); ++i) {
        const Base& left = bases[i - 1];
        if (left.end != bases[i].first) continue;
        Gap& gap = text.units[left.end - 1].gap;
        widen_gap(gap, left.beyond + bases[i].beyond + left.size / 4 - gap.natural);
    }
}

std::vector<SetReading> set_readings(const ShapedText& text, const SetLine& line) {
    std::vector<SetReading> readings;
    for (const ShapedAnnotation& annotation : text.annotations) {
        const std::uint32_t first = annotation.first_unit;
        if (!annotation.reading || annotation.reading->units.empty() || first < line.first_unit ||
            first >= line.end_unit)
            continue;
        const std::uint32_t last = std::min(annotation.end_unit, line.end_unit) - 1;
        const Length left = line.x[first - line.first_unit] + text.units[first].before;
        const Length right = line.x[last - line.first_unit] + text.units[last].before + text.units[last].body();
        const Length x = left + (right - left - natural_width(*annotation.reading)) / 2;
        readings.push_back({annotation.reading.get(), first, annotation.end_unit, x});
    }
    return readings;
}

}  // namespace banxin
