#include "compose/lines/block_sums.h"

#include <algorithm>

namespace banxin {
namespace {

bool moves(const Gap& gap) {
    return gap.step != SqueezeStep::none || gap.pair;
}

bool stands_on_grid(CharClass c) {
    return c == CharClass::han || c == CharClass::iteration;
}

Length phase_of(Length at, Length cell) {
    const Length phase = at % cell;
    return phase < Length() ? phase + cell : phase;
}

}  // namespace

BlockSums::BlockSums(const ShapedText& text, const ShapedBlock& block, std::uint32_t from) : from_(from) {
    sums_.reserve(std::max(block.end_unit, from) - from + 1);
    sums_.emplace_back();
    if (from >= block.end_unit) return;
    const Length cell = text.size_of(text.units[block.first_unit]);
    for (std::uint32_t i = from; i < block.end_unit; ++i) add(text.units[i], i, cell);
}

void BlockSums::add(const Unit& unit, std::uint32_t index, Length cell) {
    Sums sums = sums_.back();
    const bool on_grid = stands_on_grid(unit.cls);
    if (on_grid) add_han(index, phase_of(sums.cores + sums.natural - unit.before + unit.white_before, cell));
    sums.cores += unit.core;
    sums.natural += unit.gap.natural;
    sums.least += unit.gap.least;
    sums.most += std::max(unit.gap.most, unit.gap.natural);
    if (unit.cls == CharClass::digit) sums.figures += unit.core;
    sums.places += unit.gap.spreads ? 1 : 0;
    sums.han += on_grid ? 1 : 0;
    if (moves(unit.gap)) moving_.push_back({index, unit.gap});
    sums.moving = static_cast<std::uint32_t>(moving_.size());
    sums.runs = static_cast<std::uint32_t>(runs_.size());
    sums_.push_back(sums);
}

void BlockSums::add_han(std::uint32_t index, Length phase) {
    const bool goes_on = !runs_.empty() && runs_.back().phase == phase &&
                         (moving_.empty() || moving_.back().unit < runs_.back().first) &&
                         figures({runs_.back().first, index}) == Length();
    if (!goes_on) {
        runs_.push_back({index, index + 1, phase});
    } else {
        runs_.back().end = index + 1;
    }
}

std::span<const MovingGap> BlockSums::moving(LineRange range) const {
    const std::uint32_t first = at(range.first).moving;
    return std::span(moving_).subspan(first, at(range.end - 1).moving - first);
}

std::span<const HanRun> BlockSums::han_runs(LineRange range) const {
    const std::uint32_t before = at(range.first).runs;
    const bool reaches_in = before > 0 && runs_[before - 1].end > range.first;
    const std::uint32_t first = reaches_in ? before - 1 : before;
    return std::span(runs_).subspan(first, at(range.end).runs - first);
}

}  // namespace banxin
