#include "paint/guides.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/unicode.h"
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

bool stands_over(Length left, Length right, const Slot& slot) {
    return left < slot.x + slot.measure && slot.x < right;
}

/// The lowest thing in the slot's text column: a baseline or a picture's foot.
Length lowest_above(const FilledFrame& filled, const Slot& slot, const Turn& turn) {
    Length lowest;
    for (const PlacedLine& line : filled.lines) {
        const Point origin = turn.to_flow(line.origin);
        const bool over = stands_over(origin.x + line.line.left, origin.x + line.line.right, slot);
        if (over) lowest = std::max(lowest, origin.y);
    }
    for (const PlacedPicture& picture : filled.pictures) {
        const Rect area = turn.to_flow(picture.area);
        if (stands_over(area.x, area.right(), slot)) lowest = std::max(lowest, area.bottom());
    }
    return lowest;
}

Rect cell_row(const Slot& slot, const LineGrid& grid) {
    const Length size = grid.body.cell;
    return {slot.x, slot.baseline - scaled(size, 880, 1000), slot.measure, size};
}

/// Characters to cut, of those that print behind the last one set: spaces and the joins of paragraphs are nothing to
/// cut.
int characters_over(const StoryPart& part, const Edition& edition) {
    const auto story = edition.stories.find(part.story);
    if (part.overset_lines == 0 || story == edition.stories.end()) return 0;
    const std::u32string text = to_utf32(plain_text(story->second));
    const auto set = static_cast<std::size_t>(std::max(part.until.value, 0));
    return set < text.size() ? part.share_over(count_characters(std::u32string_view(text).substr(set))) : 0;
}

int characters_over(const FilledFrame& filled, const Edition& edition) {
    int characters = 0;
    for (const StoryPart& part : filled.parts) characters += characters_over(part, edition);
    return characters;
}

int lines_over(const FilledFrame& filled) {
    if (filled.overset_lines > 0) return filled.overset_lines;
    int lines = 0;
    for (const StoryPart& part : filled.parts) lines += part.lines_over();
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
    for (const Slot& slot : empty_slots(filled, frame, page))
        marks.push_back(guide_box(cell_row(slot, page.grid), kSlotTint));
    turn_marks(marks, page.turn);
    return marks;
}

}  // namespace

const std::vector<ScreenInk>& guide_inks() {
    static const std::vector<ScreenInk> inks = {{kGuide, 0x00a0d8}, {kAlarm, 0xe0002a}};
    return inks;
}

std::vector<Slot> empty_slots(const FilledFrame& filled, const FramePlan& frame, const PagePlan& page) {
    std::vector<Slot> empty;
    for (const Slot& slot : frame.slots) {
        const Length top = slot.baseline - scaled(page.grid.body.cell, 880, 1000);
        if (lowest_above(filled, slot, page.turn) <= top) empty.push_back(slot);
    }
    return empty;
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

std::vector<Mark> paint_overset_flags(const FilledPage& page, const Edition& edition, const TypeCase& type_case) {
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < page.frames.size(); ++i) {
        const FramePlan& frame = page.plan.frames[i];
        const int lines = lines_over(page.frames[i]);
        if (lines == 0 || frame.legs.empty()) continue;
        const TypeLine words = label(overset_words(lines, characters_over(page.frames[i], edition)), kAlarm, type_case);
        const Size flag{words.width() + kFlagPadding * 2, kLabelSize + kFlagPadding};
        append_marks(marks, paint_flag(words, flag_place(page, frame, flag)));
    }
    return marks;
}

}  // namespace banxin
