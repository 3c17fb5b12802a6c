#include "paint/paint_glyphs.h"

#include <algorithm>

#include "base/em_box.h"
#include "compose/lines/text_range.h"
#include "paint/turn_marks.h"

namespace banxin {
namespace {

/// A missing character's frame, as a share of its size.
constexpr int kBoxLine = 20;

/// Glyphs one under the other are lines of their own to a reader of the text, unless they are one cluster.
void join_all(std::vector<GlyphCluster>& clusters) {
    GlyphCluster all;
    for (const GlyphCluster& cluster : clusters) {
        all.bytes = static_cast<std::uint16_t>(all.bytes + cluster.bytes);
        all.glyphs = static_cast<std::uint16_t>(all.glyphs + cluster.glyphs);
    }
    clusters = {all};
}

/// A name spread over cells is one word to a reader of the text.
void join_last(std::vector<GlyphCluster>& clusters) {
    const GlyphCluster last = clusters.back();
    clusters.pop_back();
    clusters.back().bytes = static_cast<std::uint16_t>(clusters.back().bytes + last.bytes);
    clusters.back().glyphs = static_cast<std::uint16_t>(clusters.back().glyphs + last.glyphs);
}

GlyphSetting setting_of(Posture posture) {
    switch (posture) {
        case Posture::level:
            return GlyphSetting::level;
        case Posture::sideways:
            return GlyphSetting::sideways;
        case Posture::upright:
        case Posture::in_cell:
            break;
    }
    return GlyphSetting::upright;
}

/// One line on its way to marks, in its own flow.
struct LineInFlow {
    const ShapedText& text;
    const SetLine& line;
    Point origin;
    MarkRole role;

    const Unit& unit(std::uint32_t index) const { return text.units[index]; }
    Length x(std::uint32_t index) const { return line.x[index - line.first_unit]; }

    /// Right end of a unit's advance; the line's own end for its last unit, which may have lost its blank.
    Length right(std::uint32_t index) const {
        const Unit& u = unit(index);
        return index + 1 == line.end_unit ? line.right : x(index) + u.before + u.core - u.white_before + u.after;
    }

    std::uint32_t end_of_look(std::uint32_t first) const {
        std::uint32_t end = first + 1;
        const GlyphSetting setting = setting_of(unit(first).posture);
        while (end < line.end_unit && unit(end).look == unit(first).look && setting_of(unit(end).posture) == setting &&
               glyph_width(end) == glyph_width(first)) {
            ++end;
        }
        return end;
    }

    /// Of a unit's glyphs, in thousandths of their own: figures of a line may be condensed.
    int glyph_width(std::uint32_t index) const {
        const int own = text.looks[unit(index).look].width;
        return unit(index).cls == CharClass::digit ? own * line.fit.figure_width / 1000 : own;
    }

    std::string words(const Unit& u) const { return text.text.substr(u.text_begin, u.text_bytes); }

    void add(const Unit& u, Length from_run, GlyphRun& run) const {
        run.text.append(text.text, u.text_begin, u.text_bytes);
        run.clusters.push_back({u.text_bytes, u.glyphs});
        const TextOffset at = u.characters > 0 ? u.offset : kNoCharacter;
        for (std::uint32_t g = u.first_glyph; g < u.first_glyph + u.glyphs; ++g) {
            const UnitGlyph& glyph = text.glyphs[g];
            const Length dx = from_run + scaled(glyph.dx, run.glyph_width, text.looks[u.look].width);
            run.glyphs.push_back({glyph.glyph, at, ShortLength(dx), ShortLength(-glyph.dy)});
        }
        if (u.characters == 0) note_own(u, run);
    }

    /// What the engine wrote stands before the block's text or after it.
    static void note_own(const Unit& u, GlyphRun& run) {
        const bool nothing_before = run.text.size() == std::size_t{run.marker_bytes} + u.text_bytes;
        std::uint16_t& own = nothing_before ? run.marker_bytes : run.end_mark_bytes;
        own = static_cast<std::uint16_t>(own + u.text_bytes);
    }

    /// The hyphen belongs to the last letter: a reader of the text finds the word undivided.
    void add_hyphen(std::uint32_t first, GlyphRun& run) const {
        run.glyphs.push_back({text.hyphens[unit(line.end_unit - 1).look].glyph,
                              kNoCharacter,
                              ShortLength(line.hyphen_x - x(first)),
                              {}});
        ++run.clusters.back().glyphs;
    }

    bool inside_spread_name(std::uint32_t index) const {
        return std::any_of(text.annotations.begin(), text.annotations.end(), [&](const ShapedAnnotation& annotation) {
            return annotation.kind == AnnotationKind::spread && annotation.first_unit < index &&
                   index < annotation.end_unit;
        });
    }

    void make_room(std::uint32_t first, std::uint32_t end, GlyphRun& run) const {
        std::size_t bytes = 0;
        std::size_t glyphs = 0;
        for (std::uint32_t i = first; i < end; ++i) {
            bytes += unit(i).text_bytes;
            glyphs += unit(i).glyphs;
        }
        run.text.reserve(bytes);
        run.clusters.reserve(end - first);
        run.glyphs.reserve(glyphs);
    }

    GlyphRun run(std::uint32_t first, std::uint32_t end) const {
        const Look& look = text.looks[unit(first).look];
        GlyphRun run;
        make_room(first, end, run);
        run.role = role;
        run.origin = {origin.x + x(first), origin.y};
        run.width = right(end - 1) - x(first);
        run.face = look.face;
        run.size = look.size;
        run.setting = setting_of(unit(first).posture);
        run.glyph_width = glyph_width(first);
        run.ink = {look.ink, 100};
        for (std::uint32_t i = first; i < end; ++i) {
            add(unit(i), x(i) - x(first), run);
            if (i > first && inside_spread_name(i)) join_last(run.clusters);
        }
        if (line.divides_word && end == line.end_unit) add_hyphen(first, run);
        if (run.setting == GlyphSetting::upright) join_all(run.clusters);
        run.source.text = range_of(text, {first, end});
        return run;
    }

    StrokedRect box(std::uint32_t index) const {
        const Look& look = text.looks[unit(index).look];
        const Length line_width = look.size / kBoxLine;
        const Rect em{origin.x + x(index), origin.y - em_head(look.size), look.size, look.size};
        StrokedRect box{MarkRole::missing, em, line_width, {look.ink, 100}, words(unit(index))};
        box.source.text = range_of(text, {index, index + 1});
        return box;
    }
};

}  // namespace

std::vector<Mark> paint_glyphs(const ShapedText& text, const SetLine& line, Point origin, MarkRole role) {
    const bool vertical = text.writing == Writing::vertical;
    const LineInFlow in_flow{text, line, vertical ? kVerticalLine.to_flow(origin) : origin, role};
    std::vector<Mark> marks;
    for (std::uint32_t first = line.first_unit; first < line.end_unit;) {
        const std::uint32_t end = in_flow.end_of_look(first);
        if (text.looks[text.units[first].look].missing) {
            for (std::uint32_t i = first; i < end; ++i) marks.emplace_back(in_flow.box(i));
        } else {
            marks.emplace_back(in_flow.run(first, end));
        }
        first = end;
    }
    if (vertical) turn_marks(marks, kVerticalLine);
    return marks;
}

}  // namespace banxin
