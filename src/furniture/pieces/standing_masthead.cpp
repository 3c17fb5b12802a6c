// A masthead that stands (縦書き題字): the name from top to bottom in the middle of its box, below it, under a
// hairline, date, number, publisher and what else the house tells, one line each; the box is closed by a strong line at
// its left, where the stories begin.
#include <algorithm>

#include "furniture/pieces/masthead_facts.h"
#include "furniture/pieces/nameplate.h"
#include "furniture/pieces/place_type.h"
#include "furniture/pieces/set_pieces.h"
#include "furniture/words/date_words.h"
#include "furniture/words/issue_words.h"
#include "furniture/words/lunar_words.h"
#include "model/rule_weights.h"

namespace banxin {
namespace {

constexpr Em kMostNameTracking{250};
struct WordsBelow {
    FurniturePart part = FurniturePart::facts;
    std::string words;
};

std::vector<WordsBelow> words_below(const FurnitureSource& source) {
    const Edition& edition = source.edition;
    std::vector<WordsBelow> all;
    for (const std::string& words : {dated_weekday_words(edition.date, edition.paper.language), lunar_words(edition),
                                     issue_words(edition), extent_words(edition)})
        all.push_back({FurniturePart::date_line, words});
    for (const std::string& fact : masthead_facts(source)) all.push_back({FurniturePart::facts, fact});
    std::erase_if(all, [](const WordsBelow& item) { return item.words.empty(); });
    return all;
}

/// As large as the room takes it, spread by a quarter em a gap at most, in the middle.
FurnitureItem set_standing_name(const Rect& room, const FurnitureSource& source) {
    if (const auto place = nameplate_place(room, source.paper())) return FurnitureArt{*place};
    const TypeCase vertical = type_case_for(Writing::vertical, source.type_case);
    TextStyle style = source.paper().style(TextKind::masthead);
    style.size = room.width * 7 / 8;
    TypeLine name = set_type_within(source.paper().name, style, room.height, vertical);
    name.asked = name.size();  // its room alone says how large it is
    const auto gaps = static_cast<std::int64_t>(name.line.x.size()) - 1;
    if (gaps > 0)
        name =
            tracked(name, std::clamp((room.height - name.width()) / gaps, Length(), kMostNameTracking.of(name.size())));
    const Length foot = em_foot(name.size());
    const Point start{room.x + (room.width - name.size()) / 2 + foot,
                      room.y + (room.height - name.width()) / 2 - name.line.left};
    return FurnitureType{FurniturePart::name, std::move(name), start};
}

/// One line for each of the words, from `y` down; what reaches below the area has found no room.
FurnitureItems set_below(const Rect& room, Length pitch, const std::vector<WordsBelow>& all,
                         const FurnitureSource& source) {
    FurnitureItems items;
    Rect row{room.x, room.y, room.width, pitch * 5 / 4};
    for (const WordsBelow& item : all) {
        TypeLine line =
            set_type_within(item.words, source.paper().style(TextKind::masthead_line), room.width, source.type_case);
        const Length foot = middle_baseline(row, line.size()) + em_foot(line.size());
        line.over |= foot > room.bottom();
        items.emplace_back(centre_type(item.part, std::move(line), row));
        row.y += pitch;
    }
    return items;
}

}  // namespace

FilledPiece set_standing_masthead(const PlannedArea& place, const FurnitureSource& source) {
    const Length pitch = source.paper().style(TextKind::masthead_line).size * 3 / 2;
    const std::vector<WordsBelow> words = words_below(source);
    const Rect& area = place.area;
    const Length strip = pitch * (static_cast<std::int64_t>(words.size()) + 1);
    const Rect room{area.x + pitch, area.y, area.width - pitch, std::max(area.height - strip, area.height / 2)};
    const Length y = room.bottom() + pitch / 2;

    FilledPiece piece;
    piece.items.push_back(set_standing_name(room, source));
    piece.items.emplace_back(rule_across({room.x, y}, room.width, kThinRule));
    append_items(piece.items, set_below({room.x, y, room.width, area.bottom() - y}, pitch, words, source));
    const Shade ink{source.paper().style(TextKind::masthead).ink, 100};
    piece.items.emplace_back(FurnitureRule{{area.x, area.y, kStrongRule, area.height}, ink});
    return piece;
}

}  // namespace banxin
