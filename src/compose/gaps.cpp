#include "compose/gaps.h"

#include <algorithm>

namespace banxin {
namespace {

constexpr Length kDisplaySize = 14_pt;

bool is_mark(CharClass c) { return c == CharClass::open || is_closing(c); }

bool takes_western_gap(CharClass c) { return c == CharClass::han || c == CharClass::iteration; }

/// Western letters and figures, not their marks.
bool stands_apart(CharClass c) { return is_western(c) && c != CharClass::western_mark; }

SqueezeStep step_of(CharClass c) {
    switch (c) {
        case CharClass::pause:
        case CharClass::colon: return SqueezeStep::pause;
        case CharClass::stop:
        case CharClass::exclaim: return SqueezeStep::stop;
        default: return SqueezeStep::bracket;
    }
}

bool is_narrow(const Unit& unit, Length size) { return unit.before + unit.core + unit.after < scaled(size, 3, 4); }

/// Letterspace may not enter Western words with their marks, figures and the units of dashes and dots; a word space takes it whole.
bool may_spread(const Unit& left, const Unit& right, Length size) {
    if (left.cls == CharClass::space) return true;
    if (right.cls == CharClass::space) return false;
    if (is_western(left.cls) && is_western(right.cls)) return false;
    if (right.cls == CharClass::western_mark || (is_narrow(left, size) && is_narrow(right, size))) return false;
    return left.cls != right.cls || (left.cls != CharClass::dash && left.cls != CharClass::ellipsis);
}

}  // namespace

void cut_blanks(Unit& unit, Length advance, Length size, Language language) {
    unit.core = advance;
    const bool full_body = advance * 10 >= size * 9;
    if (!full_body) return;
    const Length half = advance / 2;
    const bool centred = language == Language::zh_hant &&
                         (unit.cls == CharClass::pause || unit.cls == CharClass::colon || unit.cls == CharClass::stop);
    if (centred) {
        unit.before = advance / 4;
        unit.after = advance / 4;
    } else if (unit.cls == CharClass::open) {
        unit.before = half;
    } else if (is_closing(unit.cls)) {
        unit.after = (unit.cls == CharClass::exclaim && language != Language::zh_hans) ? Length() : half;
    } else if (unit.cls == CharClass::middle && language != Language::ja) {
        unit.before = advance / 4;
        unit.after = advance / 4;
    }
    unit.core = advance - unit.before - unit.after;
}

Gap gap_between(const Unit& left, const Unit& right, Length size, Language language) {
    Gap gap;
    gap.spreads = may_spread(left, right, size);
    if (left.cls == CharClass::space) return gap;
    const bool apart = language != Language::ko && language != Language::en;
    if (left.cls == CharClass::middle || right.cls == CharClass::middle) return gap;  // set half width on both sides

    const Length blank = left.after + right.before;
    if (is_mark(left.cls) && is_mark(right.cls)) {
        // Two marks: what encloses keeps to its text, the blank between a closing and an opening mark is shared.
        gap.natural = is_closing(left.cls) && right.cls == CharClass::open ? std::max(left.after, right.before) : Length();
        gap.step = SqueezeStep::bracket;
    } else if (blank > Length()) {
        gap.natural = blank;
        gap.step = left.after > Length() ? step_of(left.cls) : SqueezeStep::bracket;
    } else if (apart && ((takes_western_gap(left.cls) && stands_apart(right.cls)) ||
                         (stands_apart(left.cls) && takes_western_gap(right.cls)))) {
        const bool display = size >= kDisplaySize;
        gap.natural = display ? size / 8 : size / 4;
        gap.least = display ? size / 16 : size / 8;
        gap.most = size / 3;
        gap.step = SqueezeStep::western;
        return gap;
    }
    gap.least = Length();
    gap.most = gap.natural;
    if (gap.natural == Length()) gap.step = SqueezeStep::none;
    return gap;
}

}  // namespace banxin
