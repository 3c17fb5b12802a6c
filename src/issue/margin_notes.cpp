#include "issue/margin_notes.h"

#include <algorithm>
#include <utility>

#include "compose/text/type_line.h"
#include "paint/append_marks.h"
#include "paint/paint_type.h"

namespace banxin {
namespace {

constexpr Length kNotePitch = 10_pt;
constexpr Length kBetweenNotes = 4_pt;
constexpr Length kNumberWidth = 16_pt;
constexpr Length kMargin = 75_mm;
constexpr Length kMarginAir = 5_mm;

TextStyle note_style(const InkName& ink, Length size = kNoteSize) {
    return {FontRole{"hei"}, size, ink, Align::left, {}};
}

/// Writes notes down a room.
class NotePen {
  public:
    NotePen(const Rect& room, const TypeCase& type_case) : room_(room), type_case_(type_case), y_(room.y) {}

    /// False, and nothing is written, where it finds no room.
    bool write(const MarginNote& note) {
        std::vector<std::pair<TypeLine, InkName>> set;
        for (const NoteLine& line : note.lines) {
            for (TypeLine& type :
                 set_paragraph(line.words, note_style(kNoteInk), room_.width - kNumberWidth, type_case_))
                set.emplace_back(std::move(type), line.ground);
        }
        const Length depth = kNotePitch * static_cast<std::int64_t>(set.size());
        if (y_ + depth > room_.bottom()) return false;
        const Point corner{room_.x + kNumberWidth - 3_pt, y_};
        if (note.number > 0) append_marks(marks_, numbered_flag({note.number, corner}, note.ink, type_case_));
        for (const auto& [type, ground] : set) write_line(type, ground);
        y_ += kBetweenNotes;
        return true;
    }

    void write_rest(const std::string& words) {
        const TypeLine type = set_type(words, note_style(kNoteInk), type_case_);
        append_marks(marks_,
                     paint_type(type, {room_.x, middle_baseline({room_.x, y_, room_.width, kNotePitch}, kNoteSize)}));
    }

    std::vector<Mark> marks() { return std::move(marks_); }

  private:
    void write_line(const TypeLine& type, const InkName& ground) {
        const Rect row{room_.x + kNumberWidth, y_, type.width(), kNotePitch};
        if (!ground.value.empty()) marks_.push_back(FilledRect{MarkRole::aside, row, {ground, 100}});
        append_marks(marks_, paint_type(type, {row.x, middle_baseline(row, kNoteSize)}));
        y_ += kNotePitch;
    }

    Rect room_;
    const TypeCase& type_case_;
    Length y_;
    std::vector<Mark> marks_;
};

}  // namespace

std::vector<ScreenInk> mark_inks() {
    return {{kAddedInk, 0xA8E6A1}, {kStruckInk, 0xF7B2AD},  {kGoneInk, 0xD01818},
            {kMovedInk, 0x2F6FDE}, {kChangedInk, 0xE07B00}, {kNoteInk, 0x222222}};
}

std::vector<Mark> numbered_flag(const Flag& flag, const InkName& ground, const TypeCase& type_case) {
    const TypeLine type = set_type(std::to_string(flag.number), note_style(InkName{"paper"}, flag.size), type_case);
    const Length air = flag_air(flag.size);
    const Length width = type.width() + air * 2;
    const Rect area{std::max(flag.corner.x - width, Length()), std::max(flag.corner.y, Length()), width,
                    flag.size + air * 2};
    std::vector<Mark> marks{FilledRect{MarkRole::aside, area, {ground, 100}}};
    append_marks(marks, paint_type(type, {area.x + air, middle_baseline(area, flag.size)}));
    return marks;
}

const StandingLine* line_with(const TextVersion& text, PageNumber page, const Rect& words) {
    const auto line = std::ranges::find_if(text.lines, [&](const StandingLine& one) {
        return one.page == page && one.area.x <= words.x && words.x < one.area.right() && one.area.y <= words.y &&
               words.y < one.area.bottom();
    });
    return line == text.lines.end() ? nullptr : &*line;
}

bool is_vertical(const StandingLine& line) {
    return line.area.height > line.area.width;
}

Rect beside_line(const TextVersion& text, PageNumber page, const Rect& words) {
    const StandingLine* line = line_with(text, page, words);
    if (line == nullptr) return words;
    if (!is_vertical(*line)) return {line->area.x, words.y, words.width, words.height};
    return {words.right() + 1_pt, std::max(line->area.y - kFlagDepth, Length()), words.width, words.height};
}

std::vector<Mark> margin_notes(const std::vector<MarginNote>& notes, const Rect& room, const TypeCase& type_case,
                               const Tongue& tongue) {
    NotePen pen({room.x, room.y, room.width, room.height - kNotePitch}, type_case);
    for (std::size_t i = 0; i < notes.size(); ++i) {
        if (pen.write(notes[i])) continue;
        pen.write_rest(phrase("and {} more in the list", notes.size() - i).in(tongue));
        break;
    }
    return pen.marks();
}

Rect room_for_notes(const Size& trim) {
    return {trim.width + kMarginAir, kMarginAir * 2, kMargin - kMarginAir * 2, trim.height - kMarginAir * 4};
}

Length marked_width(const Size& trim) {
    return trim.width + kMargin;
}

}  // namespace banxin
