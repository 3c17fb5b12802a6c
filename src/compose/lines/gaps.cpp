#include "compose/lines/gaps.h"

#include <algorithm>

namespace banxin {
namespace {

bool is_mark(CharClass c) {
    return c == CharClass::open || is_closing(c);
}

bool takes_western_gap(CharClass c) {
    return c == CharClass::han || c == CharClass::iteration;
}

/// Western letters and figures, not their marks.
bool stands_apart(CharClass c) {
    return is_western(c) && c != CharClass::western_mark;
}

SqueezeStep step_of(CharClass c) {
    switch (c) {
        case CharClass::pause:
        case CharClass::colon:
            return SqueezeStep::pause;
        case CharClass::stop:
        case CharClass::exclaim:
            return SqueezeStep::stop;
        default:
            return SqueezeStep::bracket;
    }
}

bool is_narrow(const Unit& unit, Length size) {
    return unit.before + unit.core + unit.after < scaled(size, 3, 4);
}

/// What joins its neighbours: letterspace keeps off it (clreq 6.2.2.4).
bool connects(CharClass c) {
    return c == CharClass::connector || c == CharClass::half_connector || c == CharClass::solidus;
}

/// Letterspace may not enter Western words with their marks, figures, ？！ and the units of dashes and dots; a word
/// space takes it whole.
bool may_spread(const Unit& left, const Unit& right, Length size) {
    if (left.cls == CharClass::space) return true;
    if (right.cls == CharClass::space) return false;
    if (right.before + right.core + right.after == Length()) return false;  // it sits on its neighbour
    if (is_western(left.cls) && is_western(right.cls)) return false;
    if (right.cls == CharClass::western_mark || (is_narrow(left, size) && is_narrow(right, size))) return false;
    if (connects(left.cls) || connects(right.cls)) return false;
    const bool whole = left.cls == CharClass::dash || left.cls == CharClass::ellipsis || left.cls == CharClass::exclaim;
    return !whole || left.cls != right.cls;
}

bool ends_sentence(CharClass c) {
    return c == CharClass::stop || c == CharClass::exclaim;
}

/// Marks whose width is the house's choice.
bool is_styled(CharClass c) {
    return is_mark(c) || c == CharClass::middle;
}

/// What is left of a mark's blank by the house's style of marks.
Length styled(Length blank, const Unit& unit, Punctuation punctuation) {
    const bool gone =
        punctuation == Punctuation::half || (punctuation == Punctuation::kaiming && !ends_sentence(unit.cls));
    return gone && is_styled(unit.cls) ? Length() : blank;
}

/// Marks in the middle of their body, with a blank on either side, keep it beside other marks.
bool is_centred(const Unit& unit) {
    return unit.before > Length() && unit.after > Length();
}

bool shares_blank(CharClass c) {
    return is_styled(c) || c == CharClass::wide_space;
}

/// Two marks side by side, and the size of type that they stand in.
struct MarkPair {
    const Unit& left;
    const Unit& right;
    Length size;
};

void share_blank(Gap& gap, const MarkPair& marks, const LineStyle& style) {
    const auto& [left, right, size] = marks;
    const Length after = styled(left.after, left, style.punctuation);
    const Length before = styled(right.before, right, style.punctuation);
    const Length wide = after + before;
    // What encloses keeps to its text; the blank between a closing and an opening mark is shared.
    const Length kept = (is_centred(left) ? after : Length()) + (is_centred(right) ? before : Length());
    const Length half = size / 2;
    const bool pair = is_closing(left.cls) && right.cls == CharClass::open;
    const bool beside_space = (left.cls == CharClass::wide_space || right.cls == CharClass::wide_space) && wide > kept;
    gap.step = SqueezeStep::bracket;
    gap.natural = gap.most = pair && wide > half ? wide - half : pair ? wide : kept;
    gap.pair = pair || beside_space;
    if (style.punctuation == Punctuation::plain || (gap.pair && style.pair == PairWidth::natural))
        gap.natural = gap.most = wide;
    if (beside_space && style.pair == PairWidth::elastic) gap.natural = gap.most = wide;
    if (!pair) return;
    if (style.pair == PairWidth::one) gap.natural = gap.most = Length();
    if (style.pair == PairWidth::elastic) gap.most = wide;
    gap.last_resort = gap.most > gap.natural;
}

}  // namespace

Length blank_at_start(const Unit& first, const LineStyle& style, LinePlace place) {
    const bool after_indent = place == LinePlace::after_indent;
    const bool keeps =
        style.line_start == LineStart::natural || (style.line_start == LineStart::half_indent && after_indent);
    return first.cls == CharClass::open && keeps ? styled(first.before, first, style.punctuation) : Length();
}

Length blank_at_end(const Unit& last, const LineStyle& style) {
    return styled(last.after, last, style.punctuation);
}

Gap gap_between(const Unit& left, const Unit& right, Length size, const LineLaw& law) {
    Gap gap;
    gap.spreads = may_spread(left, right, size);
    if (left.cls == CharClass::space) return gap;

    const bool beside_western = (takes_western_gap(left.cls) && stands_apart(right.cls)) ||
                                (stands_apart(left.cls) && takes_western_gap(right.cls));
    const Punctuation punctuation = law.style.punctuation;
    const Length blank = styled(left.after, left, punctuation) + styled(right.before, right, punctuation);
    if (shares_blank(left.cls) && shares_blank(right.cls)) {
        share_blank(gap, {left, right, size}, law.style);
    } else if (blank > Length()) {
        gap.natural = gap.most = blank;
        gap.step = left.after > Length() ? step_of(left.cls) : step_of(right.cls);
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

bool in_western_run(std::span<const Unit> units, std::size_t i) {
    if (is_western(units[i].cls) || units[i].cls == CharClass::space) return true;
    return connects(units[i].cls) && i > 0 && i + 1 < units.size() && is_western(units[i - 1].cls) &&
           is_western(units[i + 1].cls);
}

namespace {

/// White for a run that has it on `sides` sides, in all: fills the run's last cell, as near a quarter em a side as it
/// can.
Length white_beside(Length run, int sides, Length cell) {
    const Length fill = cell * count_to_cover(run, cell) - run;
    const Length wished = cell * sides / 4;
    const Length wider = fill + cell;
    const bool wider_is_nearer = fill < wished && wider * 2 <= cell * sides && wider - wished < wished - fill;
    const Length white = wider_is_nearer ? wider : fill;
    return white * 2 <= cell * sides ? white : wished;  // more than half a cell a side is a hole
}

void pad_western_runs(std::span<Unit> block, Length cell) {
    const auto in_run = [&](std::size_t i) { return in_western_run(block, i); };
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
        Gap* const left =
            first > 0 && block[first - 1].gap.step == SqueezeStep::western ? &block[first - 1].gap : nullptr;
        Gap* const right = block[end - 1].gap.step == SqueezeStep::western ? &block[end - 1].gap : nullptr;
        const int sides = (left != nullptr ? 1 : 0) + (right != nullptr ? 1 : 0);
        Length white = sides > 0 ? white_beside(run, sides, cell) : Length();
        for (Gap* const gap : {left, right}) {
            if (gap == nullptr) continue;
            gap->natural = gap == left && right != nullptr ? white / 2 : white;
            white -= gap->natural;
            gap->least = std::min(gap->least, gap->natural);
            gap->most = std::max<Length>(gap->most, cell / 2);
        }
        first = end;
    }
}

/// The blank after two closing marks, or before two opening ones, belongs to the pair. A nest of three keeps its width:
/// its halves stand in one line, and would differ.
void mark_pairs(std::span<Unit> block) {
    for (std::size_t i = 0; i + 2 < block.size(); ++i) {
        Unit& first = block[i];
        Unit& second = block[i + 1];
        const bool closing = is_closing(first.cls) && is_closing(second.cls) && !is_mark(block[i + 2].cls);
        const bool nested = i > 0 && is_closing(block[i - 1].cls);
        if (closing && !nested && second.gap.natural > Length()) second.gap.pair = true;
        const bool opening =
            second.cls == CharClass::open && block[i + 2].cls == CharClass::open && !is_mark(first.cls);
        const bool goes_deeper = i + 3 < block.size() && block[i + 3].cls == CharClass::open;
        if (opening && !goes_deeper && first.gap.natural > Length()) first.gap.pair = true;
    }
}

/// ？ and ！ in a row fill whole cells: after an even number of half bodies there is no blank.
void close_clusters(std::span<Unit> block) {
    int half_bodies = 0;
    for (std::size_t i = 0; i < block.size(); ++i) {
        const bool counts = block[i].cls == CharClass::exclaim && block[i].after > Length();
        half_bodies = counts ? half_bodies + 1 : 0;
        const bool last = i + 1 == block.size() || block[i + 1].cls != CharClass::exclaim;
        if (counts && last && half_bodies % 2 == 0) block[i].after = Length();
    }
}

/// Han and what belongs to its text: a space between two of these is none between words.
bool is_of_han_text(const Unit& unit) {
    return takes_western_gap(unit.cls) || is_mark(unit.cls);
}

/// A space between Han takes half a cell or a whole one, as the house says; the other where that keeps the line on the
/// grid.
void make_han_space(Unit& space, Length size, HanSpace width) {
    space.gap.natural = width == HanSpace::half ? size / 2 : size;
    space.gap.least = size / 2;
    space.gap.most = size;
    space.gap.step = SqueezeStep::bracket;
    space.gap.pair = true;
    space.core = Length();
}

/// A space is all gap and no core: it vanishes at a line's end.
void make_word_space(Unit& space, Length size) {
    space.gap.natural = space.core;
    space.gap.least = std::min<Length>(space.core, size / 4);
    space.gap.most = std::max<Length>(space.core, size / 2);
    space.gap.step = SqueezeStep::word_space;
    space.core = Length();
}

}  // namespace

void set_gaps(std::span<Unit> block, std::span<const Look> looks, const LineLaw& law) {
    if (law.language == Language::zh_hans && law.style.punctuation != Punctuation::plain) close_clusters(block);
    for (std::size_t i = 0; i + 1 < block.size(); ++i) {
        const Length size = std::min(looks[block[i].look].size, looks[block[i + 1].look].size);
        block[i].gap = gap_between(block[i], block[i + 1], size, law);
        if (block[i].cls != CharClass::space) continue;
        const bool among_han = i > 0 && is_of_han_text(block[i - 1]) && is_of_han_text(block[i + 1]);
        if (among_han && law.style.han_space != HanSpace::natural) {
            make_han_space(block[i], size, law.style.han_space);
        } else {
            make_word_space(block[i], size);
        }
    }
    if (block.empty()) return;
    mark_pairs(block);
    if (law.style.western_runs == WesternRuns::whole_cells) pad_western_runs(block, looks[block.front().look].size);
}

}  // namespace banxin
