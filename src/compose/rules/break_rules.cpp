// Rules in the order of their strength; the first that speaks decides.
//
// 1 A space takes the chance of both its sides: a line breaks after it, never before.
// 2 What is never separated, at every level (compose/rules/inseparable.h).
// 3 The house's own sets, then the level: its lists (compose/rules/line_edges.h) or ICU's iterator
//   (compose/rules/unicode_breaks.h).
// 4 Korean by words: only at spaces.
// 5 Prices (compose/rules/break_prices.h, reporter_names.h).
//
// Level uax14 skips 2: it is there to be compared with. ICU 72 knows quotes as ambiguous only (before LB 19a of Unicode
// 16), so the CSS levels take full-width quotes from the lists.
#include "compose/rules/break_rules.h"

#include <array>

#include "compose/rules/break_prices.h"
#include "compose/rules/inseparable.h"
#include "compose/rules/line_edges.h"
#include "compose/rules/reporter_names.h"
#include "compose/rules/unicode_breaks.h"

namespace banxin {
namespace {

BreakVerdict forbidden(const char* rule) {
    return {BreakChance::forbidden, 0, rule};
}
BreakVerdict allowed(const char* rule) {
    return {BreakChance::allowed, 0, rule};
}
BreakVerdict priced(int price, const char* rule) {
    return {BreakChance::allowed, price, rule};
}

bool is_word_part(CharClass cls) {
    return cls == CharClass::han || cls == CharClass::iteration || is_western(cls) || cls == CharClass::close ||
           cls == CharClass::open;
}

/// Korean words end at spaces and dashes (klreq, CSS word-break: keep-all).
bool inside_korean_word(const Place& place) {
    return place.language == Language::ko && place.style.korean == KoreanBreaks::words &&
           is_word_part(place.left().cls) && is_word_part(place.right().cls);
}

BreakVerdict verdict_of(EdgeRule rule) {
    return rule.price > 0 ? priced(rule.price, rule.name) : forbidden(rule.name);
}

/// What the lists of a level say to both edges; the house may free one.
BreakVerdict judge_edges(const Place& place) {
    if (house_at_end(place) != HouseRule::allows) {
        if (const EdgeRule rule = rule_at_end(place); rule.name != nullptr) return verdict_of(rule);
    }
    if (house_at_start(place) != HouseRule::allows) {
        if (const EdgeRule rule = rule_at_start(place); rule.name != nullptr) return verdict_of(rule);
    }
    return allowed("free");
}

bool is_full_width_quote(const SettledCharacter& c) {
    const bool quote = c.character == U'‘' || c.character == U'’' || c.character == U'“' || c.character == U'”';
    return quote && !c.western;
}

BreakVerdict judge_unicode(const Place& place, BreakChance chance) {
    const bool css = place.style.kinsoku != Kinsoku::uax14;
    if (css && (is_full_width_quote(place.left()) || is_full_width_quote(place.right()))) return judge_edges(place);
    if (chance == BreakChance::allowed) return allowed("unicode");
    const bool start_freed = house_at_start(place) == HouseRule::allows && rule_at_end(place).name == nullptr;
    const bool end_freed = house_at_end(place) == HouseRule::allows && rule_at_start(place).name == nullptr;
    return start_freed || end_freed ? allowed("house") : forbidden("unicode");
}

BreakVerdict judge_level(const Place& place, std::span<const BreakChance> unicode) {
    if (house_at_start(place) == HouseRule::forbids) return forbidden("never-starts");
    if (house_at_end(place) == HouseRule::forbids) return forbidden("never-ends");
    const BreakVerdict verdict = unicode.empty() ? judge_edges(place) : judge_unicode(place, unicode[place.at]);
    if (verdict.chance == BreakChance::forbidden || verdict.penalty > 0) return verdict;
    if (inside_korean_word(place)) return forbidden("korean-word");
    if (const BreakPrice price = price_of_break(place); price.rule != nullptr)
        return priced(price.hundredths, price.rule);
    return verdict;
}

BreakVerdict judge(const Place& place, std::span<const BreakChance> unicode) {
    if (place.right().cls == CharClass::space) return forbidden("before-space");
    if (place.style.kinsoku != Kinsoku::uax14) {
        if (const char* rule = inseparable(place)) return forbidden(rule);
    }
    return judge_level(place, unicode);
}

/// Counts what makes —— and …… along a text, for the place after each character.
std::size_t halves_until(std::span<const SettledCharacter> text, std::size_t at, std::size_t before) {
    const SettledCharacter& here = text[at];
    if ((here.cls != CharClass::dash && here.cls != CharClass::ellipsis) || here.character == U'⸺') return 0;
    const std::size_t own = is_extending(here.character) ? 0 : 1;
    return own + (at > 0 && text[at - 1].cls == here.cls ? before : 0);
}

/// Most of any text: Han beside Han, of which no list knows anything.
bool is_plain(const Place& place) {
    return place.left().cls == CharClass::han && place.right().cls == CharClass::han &&
           place.language != Language::ko && place.style.never_starts.empty() && place.style.never_ends.empty() &&
           !is_extending(place.right().character);
}

}  // namespace

std::vector<BreakVerdict> judge_breaks(std::span<const SettledCharacter> text, Language language,
                                       const LineStyle& style) {
    std::vector<BreakChance> unicode;
    if (is_unicode_level(style.kinsoku)) unicode = unicode_breaks(text, language, style.kinsoku);
    std::vector<BreakVerdict> verdicts(text.size(), allowed("end"));
    std::size_t halves = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        halves = halves_until(text, i, halves);
        const Place place{text, i, language, style, halves};
        verdicts[i] = unicode.empty() && is_plain(place) ? allowed("free") : judge(place, unicode);
    }
    if (style.kinsoku == Kinsoku::newspaper) price_reporter_names(text, verdicts);
    return verdicts;
}

bool forbidden_at_start(CharClass cls, Language language) {
    const std::array<SettledCharacter, 2> pair = {{{U'字', CharClass::han, false}, {0, cls, false}}};
    const EdgeRule rule = rule_at_start({pair, 0, language, LineStyle{}});
    return rule.name != nullptr && rule.price == 0;
}

}  // namespace banxin
