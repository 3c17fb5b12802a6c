#include "paint/guides.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/em_box.h"
#include "model/rule_weights.h"
#include "paint/append_marks.h"
#include "paint/flag_place.h"
#include "paint/paint_type.h"
#include "paint/turn_marks.h"

namespace banxin {
namespace {

const InkName kGuide{"guide"};
const InkName kAlarm{"guide-alarm"};
constexpr Length kLabelSize = Length::pt(6);
constexpr Length kFlagPadding = 1_pt;
constexpr int kLatticeTint = 35;
constexpr int kSlotTint = 60;

Mark guide_line(const Rect& area) {
    return FilledRect{MarkRole::guide, area, {kGuide, kLatticeTint}};
}

Mark guide_box(const Rect& area, int percent) {
    return StrokedRect{MarkRole::guide, area, kHairline, {kGuide, percent}, {}};
}

TypeLine label(const std::string& words, const InkName& ink, const TypeCase& type_case) {
    return set_type(words, {FontRole{"hei"}, kLabelSize, ink, Align::left}, type_case);
}

std::vector<Mark> paint_label(const TypeLine& label, Point left) {
    std::vector<Mark> marks = paint_type(label, left);
    for (Mark& mark : marks) {
        if (auto* run = std::get_if<GlyphRun>(&mark)) run->role = MarkRole::guide;
    }
    return marks;
}

Rect cell_row(const Slot& slot, const LineGrid& grid) {
    const Length size = grid.body.cell;
    return {slot.x, slot.baseline - em_head(size), slot.measure, size};
}

/// To cut.
int characters_over(const FilledFrame& filled) {
    int characters = 0;
    for (const StoryPart& part : filled.parts) characters += part.to_cut;
    return characters;
}

int lines_over(const FilledFrame& filled) {
    if (filled.overset_lines > 0) return filled.overset_lines;
    int lines = 0;
    for (const StoryPart& part : filled.parts) lines += part.overset_lines;
    return lines;
}

/// "▶+3 62字".
std::string overset_words(int lines, int characters) {
    std::string words = fmt::format("▶+{}", lines);
    if (characters > 0) words += fmt::format(" {}字", characters);
    return words;
}

/// White on red.
std::vector<Mark> paint_flag(const TypeLine& words, const Rect& area) {
    std::vector<Mark> marks = {FilledRect{MarkRole::guide, area, {kAlarm, 100}}};
    append_marks(marks, paint_label(words, {area.x + kFlagPadding, middle_baseline(area, kLabelSize)}));
    for (Mark& mark : marks) {
        if (auto* run = std::get_if<GlyphRun>(&mark)) run->ink.percent = 0;
    }
    return marks;
}

std::vector<Mark> paint_frame_guide(const FilledFrame& filled, const FramePlan& frame, const PagePlan& page) {
    std::vector<Mark> marks;
    for (const PlannedArea& leg : frame.legs) marks.push_back(guide_box(leg.area, 100));
    for (const PlannedArea& hole : frame.pictures) marks.push_back(guide_box(hole.area, kSlotTint));
    for (const Slot& slot : filled.empty_slots) marks.push_back(guide_box(cell_row(slot, page.grid), kSlotTint));
    turn_marks(marks, page.turn);
    return marks;
}

}  // namespace

const std::vector<ScreenInk>& guide_inks() {
    static const std::vector<ScreenInk> inks = {{kGuide, 0x00a0d8}, {kAlarm, 0xe0002a}};
    return inks;
}

std::vector<Mark> paint_lattice(const PagePlan& plan) {
    std::vector<Mark> marks;
    const Rect& area = plan.type_area;
    for (int line = 1; line <= plan.grid.lines + 1; ++line) {
        marks.push_back(guide_line({area.x, plan.grid.line_top(line), area.width, kHairline}));
    }
    for (int column = 1; column <= plan.columns; ++column) {
        marks.push_back(guide_line({plan.column_left(column), area.y, kHairline, area.height}));
        marks.push_back(guide_line({plan.column_right(column), area.y, kHairline, area.height}));
    }
    turn_marks(marks, plan.turn);
    return marks;
}

std::vector<Mark> paint_frame_guides(const FilledPage& page, const TypeCase& type_case) {
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        const FramePlan& frame = page.plan.frames[i];
        append_marks(marks, paint_frame_guide(page.frames[i], frame, page.plan));
        if (!frame.legs.empty()) {
            const Rect leg = page.plan.turn.to_page(frame.legs.front().area);
            append_marks(marks,
                         paint_label(label(frame.id.value, kGuide, type_case), {leg.x + 1_pt, leg.y + kLabelSize}));
        }
    }
    return marks;
}

std::vector<Mark> paint_overset_flags(const FilledPage& page, const TypeCase& type_case) {
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        const FramePlan& frame = page.plan.frames[i];
        const int lines = lines_over(page.frames[i]);
        if (lines == 0 || frame.legs.empty()) continue;
        const TypeLine words = label(overset_words(lines, characters_over(page.frames[i])), kAlarm, type_case);
        const Size flag{words.width() + kFlagPadding * 2, kLabelSize + kFlagPadding};
        append_marks(marks, paint_flag(words, flag_place(page, frame, flag)));
    }
    return marks;
}

}  // namespace banxin
