#pragma once

#include <string_view>

#include "base/unicode.h"
#include "fill/text/filled_page.h"

namespace banxin {

/// Characters as 10 pt squares with glyph ids 1, 2, 3 …; no font is asked.
inline ShapedText squares(std::string_view words) {
    ShapedText text;
    text.text = words;
    text.looks = {{FaceId{0}, 10_pt, InkName{"black"}, false}};
    std::uint32_t byte = 0;
    for (const char32_t character : to_utf32(words)) {
        Unit unit;
        unit.text_begin = byte;
        unit.offset = {static_cast<int>(text.units.size())};
        unit.text_bytes = static_cast<std::uint16_t>(to_utf8(std::u32string(1, character)).size());
        unit.first_glyph = static_cast<std::uint32_t>(text.glyphs.size());
        unit.glyphs = 1;
        unit.core = 10_pt;
        byte += unit.text_bytes;
        text.units.push_back(unit);
        text.glyphs.push_back({unit.first_glyph + 1, {}, {}});
    }
    return text;
}

/// Units first … end−1 on a line, each 10 pt from the next.
inline SetLine line_of(std::uint32_t first, std::uint32_t end) {
    SetLine line;
    line.first_unit = first;
    line.end_unit = end;
    line.next_unit = end;
    for (std::uint32_t i = first; i < end; ++i) line.x.push_back(10_pt * (i - first));
    line.right = 10_pt * (end - first);
    return line;
}

// A page of six columns of 90 pt with gutters of 10 pt, forty lines of 12 pt, its type area at (100, 100) pt.
inline PagePlan tiny_plan() {
    PagePlan plan;
    plan.number = PageNumber{1};
    plan.trim = {800_pt, 800_pt};
    plan.type_area = {100_pt, 100_pt, 590_pt, 480_pt};
    plan.grid = {100_pt, {10_pt, 12_pt}, 40};
    plan.measure = 90_pt;
    plan.gutter = 10_pt;
    plan.columns = 6;
    return plan;
}

inline PlannedArea area_on(const PagePlan& plan, Span columns, Span lines) {
    const Length pitch = plan.measure + plan.gutter;
    return {{plan.type_area.x + pitch * (columns.first - 1), plan.grid.line_top(lines.first),
             pitch * columns.count() - plan.gutter, plan.grid.body.leading * lines.count()},
            columns,
            lines};
}

/// Adds a frame in which one story of the frame's name starts.
inline FilledFrame& add_frame(FilledPage& page, const char* name, Span columns, Span lines) {
    FramePlan frame;
    frame.id = FrameId{name};
    frame.legs = {area_on(page.plan, columns, lines)};
    StoryPart part;
    part.story = StoryId{name};
    part.frame = frame.id;
    part.page = page.plan.number;
    part.start = {frame.legs.front().area.x, frame.legs.front().area.y};
    FilledFrame filled;
    filled.frame = frame.id;
    filled.parts = {part};
    page.plan.frames.push_back(std::move(frame));
    page.frames.push_back(std::move(filled));
    return page.frames.own(page.frames.size() - 1);
}

}  // namespace banxin
