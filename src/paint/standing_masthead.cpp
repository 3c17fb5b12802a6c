// A masthead that stands (縦書き題字): the name from top to bottom in the middle of its box, below it, under a
// hairline, date, number, publisher and what else the house tells, one line each; the box is closed by a strong line at
// its left, where the stories begin.
#include <algorithm>

#include "base/em_box.h"
#include "paint/append_marks.h"
#include "paint/date_words.h"
#include "paint/furniture.h"
#include "paint/issue_words.h"
#include "paint/lunar_words.h"
#include "paint/masthead_facts.h"
#include "paint/nameplate.h"
#include "paint/paint_line.h"
#include "paint/strokes.h"
#include "paint/type_line.h"

namespace banxin {
namespace {

constexpr Em kMostNameTracking{250};
constexpr Length kStrongRule = Length::emu(Length::kPerPoint * 3 / 2);

std::vector<std::string> words_below(const FurnitureSource& source) {
    const Edition& edition = source.edition;
    std::vector<std::string> words = {dated_weekday_words(edition.date, edition.paper.language), lunar_words(edition),
                                      issue_words(edition), extent_words(edition)};
    const std::vector<std::string> facts = masthead_facts(source);
    words.insert(words.end(), facts.begin(), facts.end());
    std::erase_if(words, [](const std::string& item) { return item.empty(); });
    return words;
}

/// As large as the room takes it, spread by a quarter em a gap at most, in the middle.
std::vector<Mark> paint_standing_name(const Rect& room, const FurnitureSource& source) {
    if (auto art = nameplate_art(room, source)) return {*art};
    const TypeCase vertical = type_case_for(Writing::vertical, source.type_case);
    TextStyle style = source.paper().style(TextKind::masthead);
    style.size = room.width * 7 / 8;
    TypeLine name = set_type_within(source.paper().name, style, room.height, vertical);
    const auto gaps = static_cast<std::int64_t>(name.line.x.size()) - 1;
    if (gaps > 0)
        name =
            tracked(name, std::clamp((room.height - name.width()) / gaps, Length(), kMostNameTracking.of(name.size())));
    const Length foot = em_foot(name.size());
    const Point start{room.x + (room.width - name.size()) / 2 + foot,
                      room.y + (room.height - name.width()) / 2 - name.line.left};
    return paint_glyphs(*name.text, name.line, start, MarkRole::furniture);
}

}  // namespace

std::vector<Mark> paint_standing_masthead(const PlannedArea& place, const FurnitureSource& source) {
    const TextStyle& style = source.paper().style(TextKind::masthead_line);
    const Length pitch = style.size * 3 / 2;
    const std::vector<std::string> words = words_below(source);
    const Rect& area = place.area;
    const Length strip = pitch * (static_cast<std::int64_t>(words.size()) + 1);
    const Rect room{area.x + pitch, area.y, area.width - pitch, std::max(area.height - strip, area.height / 2)};

    std::vector<Mark> marks = paint_standing_name(room, source);
    Length y = room.bottom() + pitch / 2;
    marks.push_back(horizontal_rule({room.x, y}, room.width, kThinRule));
    for (const std::string& item : words) {
        const TypeLine line = set_type_within(item, style, room.width, source.type_case);
        append_marks(marks, paint_type(line, {room.x + (room.width - line.width()) / 2,
                                              middle_baseline({room.x, y, room.width, pitch * 5 / 4}, line.size())}));
        y += pitch;
    }
    const Tint ink{source.paper().style(TextKind::masthead).ink, 100};
    marks.push_back(FilledRect{MarkRole::rule, {area.x, area.y, kStrongRule, area.height}, ink});
    return marks;
}

}  // namespace banxin
