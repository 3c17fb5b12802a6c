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

}  // namespace banxin
