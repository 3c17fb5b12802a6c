#include "compose/solve_line.h"

#include <algorithm>
#include <array>
#include <utility>

namespace banxin {
namespace {

constexpr std::array kSqueezeOrder = {SqueezeStep::word_space, SqueezeStep::bracket, SqueezeStep::pause,
                                      SqueezeStep::western, SqueezeStep::stop};

/// The gaps of a line while it is being solved.
struct Gaps {
    std::vector<Length> width;
    Length end;   ///< What is kept of the last mark's blank.
};

Length kept_at_end(const Unit& last) { return last.cls == CharClass::middle ? Length() : last.after; }

Length total(const ShapedText& text, LineRange range, const Gaps& gaps) {
    Length sum = gaps.end;
    for (std::uint32_t i = range.first; i < range.end; ++i) sum += text.units[i].core;
    for (const Length gap : gaps.width) sum += gap;
    return sum;
}

enum class Adjust { squeeze, widen };

/// How far a gap of a width may still go.
Length room(const Gap& gap, Length width, Adjust adjust) {
    return adjust == Adjust::squeeze ? width - gap.least : std::max(gap.most - width, Length());
}

/// Takes `wanted` off, or adds it to, the gaps of one step, each by the same part of its room; returns what found no room.
Length share(const ShapedText& text, LineRange range, std::pair<SqueezeStep, Adjust> how, Length wanted, Gaps& gaps) {
    const auto [step, adjust] = how;
    Length possible;
    for (std::size_t i = 0; i < gaps.width.size(); ++i) {
        const Gap& gap = text.units[range.first + i].gap;
        if (gap.step == step) possible += room(gap, gaps.width[i], adjust);
    }
    if (possible <= Length()) return wanted;
    const Length taken = std::min(wanted, possible);
    Length given;
    Length seen;
    for (std::size_t i = 0; i < gaps.width.size(); ++i) {
        const Gap& gap = text.units[range.first + i].gap;
        if (gap.step != step) continue;
        seen += room(gap, gaps.width[i], adjust);
        const Length until_here = scaled(taken, seen.in_emu(), possible.in_emu());
        const Length part = until_here - given;
        gaps.width[i] += adjust == Adjust::squeeze ? -part : part;
        given = until_here;
    }
    return wanted - taken;
}

/// Spreads `spare` evenly over every gap that may take letterspace.
void letterspace(const ShapedText& text, LineRange range, Length spare, Gaps& gaps) {
    std::int64_t places = 0;
    for (std::size_t i = 0; i < gaps.width.size(); ++i) places += text.units[range.first + i].gap.spreads ? 1 : 0;
    if (places == 0) return;
    std::int64_t place = 0;
    Length given;
    for (std::size_t i = 0; i < gaps.width.size(); ++i) {
        if (!text.units[range.first + i].gap.spreads) continue;
        ++place;
        const Length until_here = scaled(spare, place, places);
        gaps.width[i] += until_here - given;
        given = until_here;
    }
}

Gaps natural_gaps(const ShapedText& text, LineRange range) {
    Gaps gaps;
    if (range.end == range.first) return gaps;
    gaps.width.reserve(range.end - range.first);
    for (std::uint32_t i = range.first; i + 1 < range.end; ++i) gaps.width.push_back(text.units[i].gap.natural);
    gaps.end = kept_at_end(text.units[range.end - 1]);
    return gaps;
}

SetLine place(const ShapedText& text, LineRange range, Length start, const Gaps& gaps) {
    SetLine line;
    line.first_unit = range.first;
    line.end_unit = range.end;
    line.next_unit = range.end;
    line.left = start;
    line.x.reserve(range.end - range.first);
    Length pen = start;
    for (std::uint32_t i = range.first; i < range.end; ++i) {
        line.x.push_back(pen - text.units[i].before);
        pen += text.units[i].core;
        if (i + 1 < range.end) pen += gaps.width[i - range.first];
    }
    line.right = pen + gaps.end;
    return line;
}

}  // namespace

LineWidths measure_line(const ShapedText& text, LineRange range) {
    LineWidths widths;
    if (range.end == range.first) return widths;
    Length cores;
    Length natural;
    Length least;
    for (std::uint32_t i = range.first; i < range.end; ++i) {
        cores += text.units[i].core;
        if (i + 1 == range.end) break;
        natural += text.units[i].gap.natural;
        least += text.units[i].gap.least;
    }
    widths.trimmed = cores + natural;
    widths.natural = widths.trimmed + kept_at_end(text.units[range.end - 1]);
    widths.least = cores + least;
    return widths;
}

SetLine solve_line(const ShapedText& text, LineRange range, LineFrame frame, Justify justify) {
    Gaps gaps = natural_gaps(text, range);
    Length spare = frame.measure - total(text, range, gaps);
    if (spare < Length()) {  // the line-end mark gives way first
        spare += gaps.end;
        gaps.end = Length();
    }
    for (const SqueezeStep step : kSqueezeOrder) {
        if (spare >= Length()) break;
        spare = -share(text, range, {step, Adjust::squeeze}, -spare, gaps);
    }
    if (spare > Length() && justify == Justify::yes) {
        spare = share(text, range, {SqueezeStep::word_space, Adjust::widen}, spare, gaps);
        spare = share(text, range, {SqueezeStep::western, Adjust::widen}, spare, gaps);
        if (spare > Length()) letterspace(text, range, spare, gaps);
    }
    return place(text, range, frame.start, gaps);
}

}  // namespace banxin
