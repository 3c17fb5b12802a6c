#include "paint/paint_interlinear.h"

#include <algorithm>

#include "base/em_box.h"
#include "compose/lines/break_lines.h"
#include "compose/lines/text_range.h"
#include "compose/text/interlinear.h"
#include "compose/text/readings.h"
#include "paint/append_marks.h"
#include "paint/paint_glyphs.h"
#include "paint/turn_marks.h"

namespace banxin {
namespace {

/// A reading's marks show what is under them.
void give_base(Mark& mark, TextRange base) {
    if (auto* box = std::get_if<StrokedRect>(&mark)) box->source.text = base;
    auto* run = std::get_if<GlyphRun>(&mark);
    if (run == nullptr) return;
    run->source.text = base;
    for (PlacedGlyph& glyph : run->glyphs) glyph.at = base.from;
}

/// The units of an annotation that stand on one line.
struct UnitsHere {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
    bool empty() const { return first >= end; }
};

struct AnnotatedLine {
    const ShapedText& text;
    const SetLine& line;
    Point origin;

    UnitsHere on_line(const ShapedAnnotation& annotation) const {
        return {std::max(annotation.first_unit, line.first_unit), std::min(annotation.end_unit, line.end_unit)};
    }

    const Look& look(std::uint32_t unit) const { return text.looks[text.units[unit].look]; }
    Tint ink(std::uint32_t unit) const { return {look(unit).ink, 100}; }
    Length left(std::uint32_t unit) const {
        return origin.x + line.x[unit - line.first_unit] + text.units[unit].before;
    }
    Length right(std::uint32_t unit) const { return left(unit) + text.units[unit].body(); }

    /// `depth` under the em box of a unit.
    Length below(std::uint32_t unit, int depth) const {
        return origin.y + scaled(look(unit).size, kEmFoot + depth, 1000);
    }

    /// `height` over the em box of a unit.
    Length above(std::uint32_t unit, int height) const {
        return origin.y - scaled(look(unit).size, kEmHead + height, 1000);
    }

    bool is_vertical() const { return text.writing == Writing::vertical; }

    /// The characters that a mark belongs to.
    Source over(UnitsHere here) const {
        Source source;
        source.text = range_of(text, {here.first, here.end});
        return source;
    }

    /// A line keeps clear of dots on its side; those of a vertical line stand on the other.
    LineLevel level_of(UnitsHere here) const {
        if (is_vertical()) return LineLevel::inner;
        return line_level(text.annotations, [&](const ShapedAnnotation& other) {
            return other.first_unit < here.end && here.first < other.end_unit;
        });
    }

    /// Readings and dots of a vertical line stand on one side: the reading next to its base, the dots outside it.
    int reading_over(std::uint32_t unit) const {
        const bool read =
            std::any_of(text.annotations.begin(), text.annotations.end(), [&](const ShapedAnnotation& annotation) {
                return annotation.kind == AnnotationKind::ruby && annotation.first_unit <= unit &&
                       unit < annotation.end_unit;
            });
        return read ? kReading : 0;
    }

    void add_dots(UnitsHere here, std::vector<Mark>& marks) const {
        for (std::uint32_t i = here.first; i < here.end; ++i) {
            if (text.units[i].cls != CharClass::han && text.units[i].cls != CharClass::iteration) continue;
            const Length x = left(i) + text.units[i].body() / 2;
            constexpr int kFromBox = kDotDepth + kDotSize / 2;
            const Point centre{x, is_vertical() ? above(i, kFromBox + reading_over(i)) : below(i, kFromBox)};
            const Length size = scaled(look(i).size, kDotSize, 1000);
            marks.emplace_back(FilledDisc{MarkRole::interlinear, centre, size, ink(i), over({i, i + 1})});
        }
    }

    /// A line's extent, trimmed at both ends.
    Rect under(UnitsHere here, int weight) const {
        const Length size = look(here.first).size;
        const Length trim = scaled(size, kLineTrim, 1000);
        const Length start = left(here.first) + trim;
        const Length top = below(here.first, line_depth(level_of(here)));
        return {start, top, std::max(right(here.end - 1) - trim - start, Length()), scaled(size, weight, 1000)};
    }

    Mark name_line(UnitsHere here) const {
        return FilledRect{MarkRole::interlinear, under(here, kNameLine), ink(here.first), over(here)};
    }

    Mark wave(UnitsHere here) const {
        const Rect area = under(here, kWaveLine);
        const Length size = look(here.first).size;
        const Length swing = scaled(size, kWaveSwing, 1000);
        const Length one = scaled(size, kWaveLength, 1000);
        const int waves = static_cast<int>(std::max<std::int64_t>((area.width + one / 2) / one, 1));
        const Point start{area.x, area.y + swing + area.height / 2};
        WavyLine wave{MarkRole::interlinear, start, area.width, swing, waves, area.height, ink(here.first)};
        wave.source = over(here);
        return wave;
    }

    void add_readings(std::vector<Mark>& marks) const {
        for (const SetReading& set : set_readings(text, line)) {
            const auto end = static_cast<std::uint32_t>(set.reading->units.size());
            const Length size = set.reading->looks.front().size;
            const Length head = origin.y - em_head(look(set.base).size);
            const Point place{origin.x + set.x, head - em_foot(size)};
            const Point on_page = is_vertical() ? kVerticalLine.to_page(place) : place;
            std::vector<Mark> reading =
                paint_glyphs(*set.reading, set_whole(*set.reading, {0, end}, Length()), on_page, MarkRole::ruby);
            for (Mark& mark : reading) give_base(mark, range_of(text, {set.base, set.base_end}));
            append_marks(marks, std::move(reading));
        }
    }
};

}  // namespace

std::vector<Mark> paint_interlinear(const ShapedText& text, const SetLine& line, Point origin) {
    std::vector<Mark> marks;
    if (text.annotations.empty()) return marks;
    const bool vertical = text.writing == Writing::vertical;
    const AnnotatedLine in_flow{text, line, vertical ? kVerticalLine.to_flow(origin) : origin};
    for (const ShapedAnnotation& annotation : text.annotations) {
        const UnitsHere here = in_flow.on_line(annotation);
        if (here.empty()) continue;
        if (annotation.kind == AnnotationKind::dots) in_flow.add_dots(here, marks);
        if (annotation.kind == AnnotationKind::name) marks.push_back(in_flow.name_line(here));
        if (annotation.kind == AnnotationKind::book) marks.push_back(in_flow.wave(here));
    }
    if (vertical) turn_marks(marks, kVerticalLine);
    in_flow.add_readings(marks);
    return marks;
}

}  // namespace banxin
