#include "compose/gaps.h"

#include <algorithm>

namespace banxin {
namespace {

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

/// Half of a mark's body is blank, before, after or on both sides.
void cut_body(Unit& unit, Length advance, Language language) {
    const bool pause_or_stop = unit.cls == CharClass::pause || unit.cls == CharClass::colon || unit.cls == CharClass::stop;
    const bool centred = language == Language::zh_hant && pause_or_stop;
    const bool interpunct = unit.cls == CharClass::middle && language != Language::ja;
    if (centred || interpunct) {
        unit.before = unit.after = advance / 4;
    } else if (unit.cls == CharClass::open) {
        unit.before = advance / 2;
    } else if (is_closing(unit.cls)) {
        unit.after = (unit.cls == CharClass::exclaim && language != Language::zh_hans) ? Length() : advance / 2;
    }
    unit.core = advance - unit.before - unit.after;
}

bool ends_sentence(CharClass c) { return c == CharClass::stop || c == CharClass::exclaim; }

/// What is left of a mark's blank by the house's style of marks.
Length styled(Length blank, const Unit& unit, Punctuation punctuation) {
    const bool gone = punctuation == Punctuation::half || (punctuation == Punctuation::kaiming && !ends_sentence(unit.cls));
    return gone && is_mark(unit.cls) ? Length() : blank;
}

void share_blank(Gap& gap, const Unit& left, const Unit& right, const LineStyle& style) {
    // What encloses keeps to its text; the blank between a closing and an opening mark is shared.
    const bool pair = is_closing(left.cls) && right.cls == CharClass::open;
    const Length wide = styled(left.after, left, style.punctuation) + styled(right.before, right, style.punctuation);
    const Length shared = std::max(styled(left.after, left, style.punctuation), styled(right.before, right, style.punctuation));
    gap.step = SqueezeStep::bracket;
    gap.natural = gap.most = pair ? shared : Length();
    if (style.punctuation == Punctuation::plain || (pair && style.pair == PairWidth::natural)) gap.natural = gap.most = wide;
    if (!pair) return;
    if (style.pair == PairWidth::one) gap.natural = gap.most = Length();
    if (style.pair == PairWidth::elastic) gap.most = wide;
}

}  // namespace

void cut_blanks(Unit& unit, Length advance, Length size, const LineLaw& law) {
    unit.core = advance;
    if (advance * 10 >= size * 9) cut_body(unit, advance, law.language);
}

Length blank_at_end(const Unit& last, const LineStyle& style) {
    return last.cls == CharClass::middle ? Length() : styled(last.after, last, style.punctuation);
}

Gap gap_between(const Unit& left, const Unit& right, Length size, const LineLaw& law) {
    Gap gap;
    gap.spreads = may_spread(left, right, size);
    if (left.cls == CharClass::space) return gap;
    if (left.cls == CharClass::middle || right.cls == CharClass::middle) return gap;  // set half width on both sides

    const bool beside_western = (takes_western_gap(left.cls) && stands_apart(right.cls)) ||
                                (stands_apart(left.cls) && takes_western_gap(right.cls));
    const Punctuation punctuation = law.style.punctuation;
    const Length blank = styled(left.after, left, punctuation) + styled(right.before, right, punctuation);
    if (is_mark(left.cls) && is_mark(right.cls)) {
        share_blank(gap, left, right, law.style);
    } else if (blank > Length()) {
        gap.natural = gap.most = blank;
        gap.step = left.after > Length() ? step_of(left.cls) : SqueezeStep::bracket;
    } else if (beside_western && law.language != Language::ko && law.language != Language::en) {
        const WesternGap& white = law.style.western_gap;
        gap.natural = Em{white.natural}.of(size);
        gap.least = Em{white.least}.of(size);
        gap.most = Em{white.most}.of(size);
        gap.step = SqueezeStep::western;
    }
    if (gap.natural == Length() && gap.most == Length()) gap.step = SqueezeStep::none;
    return gap;
}

namespace {

/// White for a run that has it on `sides` sides, in all: fills the run's last cell, as near a quarter em a side as it can.
Length white_beside(Length run, int sides, Length cell) {
    const Length over = run % cell;
    const Length fill = over == Length() ? Length() : cell - over;
    const Length wished = cell * sides / 4;
    const Length wider = fill + cell;
    const bool wider_is_nearer = fill < wished && wider * 2 <= cell * sides && wider - wished < wished - fill;
    return wider_is_nearer ? wider : fill;
}

}  // namespace

void pad_western_runs(std::span<Unit> block, Length cell) {
    const auto in_run = [&](std::size_t i) { return is_western(block[i].cls) || block[i].cls == CharClass::space; };
    for (std::size_t first = 0; first < block.size();) {
        if (!in_run(first)) {
            ++first;
            continue;
        }
        Length run;
        std::size_t end = first;
        for (; end < block.size() && in_run(end); ++end) {
            run += block[end].core;
            if (end > first) run += block[end - 1].gap.natural;
        }
        Gap* const left = first > 0 && block[first - 1].gap.step == SqueezeStep::western ? &block[first - 1].gap : nullptr;
        Gap* const right = block[end - 1].gap.step == SqueezeStep::western ? &block[end - 1].gap : nullptr;
        const int sides = (left != nullptr ? 1 : 0) + (right != nullptr ? 1 : 0);
        Length white = sides > 0 ? white_beside(run, sides, cell) : Length();
        for (Gap* const gap : {left, right}) {
            if (gap == nullptr) continue;
            gap->natural = gap == left && right != nullptr ? white / 2 : white;
            white -= gap->natural;
            gap->least = std::min(gap->least, gap->natural);
            gap->most = std::max(gap->most, cell / 2);
        }
        first = end;
    }
}

}  // namespace banxin
