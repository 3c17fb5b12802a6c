#include "compose/rules/line_edges.h"

#include <unicode/uchar.h>

#include "compose/rules/char_set.h"
#include "compose/rules/soft_starts.h"

namespace banxin {
namespace {

constexpr int kIterationAtStart = 3000;
constexpr int kDashAtStart = 1000;
constexpr int kWideSpaceAtStart = 1000;
constexpr int kLooseJapaneseStart = 1000;

constexpr EdgeRule forbid(const char* name) {
    return {name, 0};
}

/// Marks that no level but none lets start a line; in Japanese newspapers some may.
EdgeRule mark_at_start(CharClass cls) {
    switch (cls) {
        case CharClass::close:
            return forbid("closing-mark-at-start");
        case CharClass::pause:
        case CharClass::colon:
            return forbid("pause-mark-at-start");
        case CharClass::stop:
            return forbid("stop-at-start");
        case CharClass::exclaim:
            return forbid("exclamation-at-start");
        case CharClass::middle:
            return forbid("interpunct-at-start");
        case CharClass::connector:
        case CharClass::half_connector:
            return forbid("connector-at-start");
        case CharClass::solidus:
            return forbid("solidus-at-start");
        case CharClass::suffix:
            return forbid("suffix-at-start");
        case CharClass::western_mark:
            return forbid("western-mark-at-start");
        default:
            return {};
    }
}

bool is_very_loose(const Place& place) {
    return place.language == Language::ja && place.style.kinsoku == Kinsoku::newspaper;
}

/// jlreq appendix C, very loose: short lines leave too few places to adjust.
bool may_start_very_loose(CharClass cls) {
    return cls == CharClass::exclaim || cls == CharClass::middle || cls == CharClass::connector ||
           cls == CharClass::half_connector || cls == CharClass::suffix;
}

EdgeRule kana_at_start(const Place& place) {
    const Kinsoku level = place.style.kinsoku;
    if (is_iteration_mark(place.right().character)) {
        const bool free = place.language == Language::ja && (level == Kinsoku::basic || level == Kinsoku::newspaper);
        if (free) return {};
        if (level == Kinsoku::newspaper) return {"iteration-mark-at-start", kIterationAtStart};
        return forbid("iteration-mark-at-start");
    }
    if (place.language == Language::ja && level == Kinsoku::strict)
        return forbid(is_prolonged_sound(place.right().character) ? "prolonged-sound-at-start" : "small-kana-at-start");
    return {};
}

/// Marks that have no class of ours: ﹐ ﹒ « » ⦅ ⦆ 〈.
bool is_strange_mark(const SettledCharacter& c) {
    const bool unknown = c.cls == CharClass::other || c.cls == CharClass::letter || c.cls == CharClass::han;
    return unknown && c.character > 0x7F && u_ispunct(static_cast<UChar32>(c.character)) != 0;
}

/// What Unicode's line break class says of them.
enum class StrangeMark { free, opens, closes };

StrangeMark strange_mark(const SettledCharacter& c) {
    if (!is_strange_mark(c)) return StrangeMark::free;
    const auto character = static_cast<UChar32>(c.character);
    switch (u_getIntPropertyValue(character, UCHAR_LINE_BREAK)) {
        case U_LB_OPEN_PUNCTUATION:
            return StrangeMark::opens;
        case U_LB_CLOSE_PUNCTUATION:
        case U_LB_CLOSE_PARENTHESIS:
        case U_LB_EXCLAMATION:
        case U_LB_INFIX_NUMERIC:
        case U_LB_NONSTARTER:
        case U_LB_BREAK_SYMBOLS:
            return StrangeMark::closes;
        case U_LB_QUOTATION:
            return u_charType(character) == U_INITIAL_PUNCTUATION ? StrangeMark::opens : StrangeMark::closes;
        default:
            return StrangeMark::free;
    }
}

EdgeRule dash_at_start(const Place& place) {
    const bool dash = place.right().cls == CharClass::dash;
    if (place.left().cls == CharClass::dash && place.right().cls == CharClass::ellipsis)
        return forbid("ellipsis-after-dash");
    if (place.style.kinsoku == Kinsoku::strict) return forbid(dash ? "dash-at-start" : "ellipsis-at-start");
    if (dash && place.style.kinsoku == Kinsoku::newspaper && place.left().cls != CharClass::dash) {
        return {"dash-at-start", kDashAtStart};
    }
    return {};
}

}  // namespace

EdgeRule rule_at_start(const Place& place) {
    const CharClass cls = place.right().cls;
    if (place.style.kinsoku == Kinsoku::none) return {};
    if (cls == CharClass::iteration) return kana_at_start(place);
    if (cls == CharClass::dash || cls == CharClass::ellipsis) return dash_at_start(place);
    if (cls == CharClass::hyphen) return place.left().cls == CharClass::space ? EdgeRule{} : forbid("hyphen-at-start");
    if (cls == CharClass::wide_space && place.style.kinsoku == Kinsoku::newspaper) {
        return {"wide-space-at-start", kWideSpaceAtStart};
    }
    if (strange_mark(place.right()) == StrangeMark::closes) return forbid("closing-mark-at-start");
    const EdgeRule rule = mark_at_start(cls);
    if (rule.name != nullptr && is_very_loose(place) && may_start_very_loose(cls))
        return {rule.name, kLooseJapaneseStart};
    return rule;
}

EdgeRule rule_at_end(const Place& place) {
    const Kinsoku level = place.style.kinsoku;
    if (level == Kinsoku::none) return {};
    // A space after an opening mark or a prefix belongs to it.
    const CharClass cls = place.left().cls == CharClass::space ? place.before_left() : place.left().cls;
    if (cls == CharClass::open || strange_mark(place.left()) == StrangeMark::opens)
        return forbid("opening-mark-at-end");
    if (cls == CharClass::prefix && !is_very_loose(place)) return forbid("prefix-at-end");
    if (place.left().cls == CharClass::space) return {};
    if (cls == CharClass::solidus && level != Kinsoku::basic) return forbid("solidus-at-end");
    return {};
}

HouseRule house_at_start(const Place& place) {
    if (holds(place.style.never_starts, place.right().character)) return HouseRule::forbids;
    return holds(place.style.may_start, place.right().character) ? HouseRule::allows : HouseRule::silent;
}

HouseRule house_at_end(const Place& place) {
    if (holds(place.style.never_ends, place.left().character)) return HouseRule::forbids;
    return holds(place.style.may_end, place.left().character) ? HouseRule::allows : HouseRule::silent;
}

}  // namespace banxin
