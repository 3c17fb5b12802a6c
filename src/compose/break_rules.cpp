#include "compose/break_rules.h"

namespace banxin {

bool forbidden_at_start(CharClass cls, Language language) {
    switch (cls) {
        case CharClass::close:
        case CharClass::pause:
        case CharClass::colon:
        case CharClass::stop:
        case CharClass::exclaim:
        case CharClass::middle:
        case CharClass::connector:
        case CharClass::solidus:
        case CharClass::suffix:
        case CharClass::western_mark: return true;
        case CharClass::iteration: return language != Language::ja;  // jlreq appendix C, "very loose": newspapers
        default: return false;
    }
}

bool forbidden_at_end(CharClass cls) {
    return cls == CharClass::open || cls == CharClass::solidus || cls == CharClass::prefix;
}

BreakChance break_between(BreakSide before, BreakSide after, Language language) {
    if (after.cls == CharClass::space) return BreakChance::forbidden;  // the chance is after the space
    if (forbidden_at_start(after.cls, language) || forbidden_at_end(before.cls)) return BreakChance::forbidden;
    if (before.cls == CharClass::space) return BreakChance::allowed;
    if (before.cls == after.cls && (before.cls == CharClass::dash || before.cls == CharClass::ellipsis)) {
        return BreakChance::forbidden;
    }
    if (after.cls == CharClass::ellipsis && is_closing(before.cls)) return BreakChance::forbidden;
    if (before.cls == CharClass::hyphen && after.cls == CharClass::letter) return BreakChance::allowed;
    if (is_western(before.cls) && is_western(after.cls)) return BreakChance::forbidden;
    if (before.character == 0x00A0) return BreakChance::forbidden;
    return BreakChance::allowed;
}

namespace {

bool is_inseparable(CharClass cls) { return cls == CharClass::dash || cls == CharClass::ellipsis; }

BreakVerdict verdict_of(BreakChance chance) {
    if (chance == BreakChance::allowed) return {chance, 0, "free"};
    return {chance, 0, "forbidden"};
}

/// The space after an opening mark belongs to it.
bool space_after_opening(std::span<const SettledCharacter> text, std::size_t i) {
    return text[i].cls == CharClass::space && i > 0 && forbidden_at_end(text[i - 1].cls);
}

}  // namespace

std::vector<BreakVerdict> judge_breaks(std::span<const SettledCharacter> text, Language language, const LineStyle&) {
    std::vector<BreakVerdict> verdicts(text.size(), {BreakChance::allowed, 0, "end"});
    int run = 0;  // characters of the current run of dashes or dots
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const SettledCharacter& left = text[i];
        const SettledCharacter& right = text[i + 1];
        verdicts[i] = verdict_of(break_between({left.character, left.cls}, {right.character, right.cls}, language));
        const bool in_run = left.cls == right.cls && is_inseparable(left.cls);
        ++run;
        if (in_run && run % 2 == 0) verdicts[i] = {};
        if (!in_run) run = 0;
        if (space_after_opening(text, i)) verdicts[i] = verdict_of(BreakChance::forbidden);
    }
    return verdicts;
}

}  // namespace banxin
