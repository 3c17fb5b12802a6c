#include "compose/lines/line_breaker.h"

#include <algorithm>

namespace banxin {
namespace {

/// The measures without the repeats of the last one.
std::vector<Length> essential(std::span<const Length> measures) {
    std::size_t end = measures.size();
    while (end > 1 && measures[end - 2] == measures[end - 1]) --end;
    return {measures.begin(), measures.begin() + static_cast<std::ptrdiff_t>(end)};
}

}  // namespace

const std::vector<SetLine>& LineBreaker::lines(TextCursor from, std::span<const Length> measures, int change) const {
    return broken(from, measures, change).lines;
}

const CountedLines& LineBreaker::broken(TextCursor from, std::span<const Length> measures, int change) const {
    if (from.block < alike_) return longer_->broken(from, measures, change);
    const Asked asked{from, change, essential(measures)};
    auto known = known_.find(asked);
    if (known == known_.end()) {  // broken first: what fails half-way must not look like an answer
        CountedLines fresh;
        if (change == 0) fresh = break_and_count(text_, from, measures);
        if (change != 0) fresh.lines = break_block_by(text_, from, measures, change);
        known = known_.emplace(asked, Known{std::move(fresh)}).first;
    }
    known->second.asked = true;
    return known->second.broken;
}

void LineBreaker::forget_unasked() const {
    const auto is_asked = [](const auto& known) { return known.second.asked; };
    if (std::none_of(known_.begin(), known_.end(), is_asked)) return;
    std::erase_if(known_, [&](const auto& known) { return !is_asked(known); });
    for (auto& [asked, known] : known_) known.asked = false;
}

const std::vector<LineCount>& LineBreaker::counts(TextCursor from, Length measure) const {
    return broken(from, std::span(&measure, 1), 0).counts;
}

int LineBreaker::count(TextCursor from, Length measure) const {
    int sum = 0;
    for (TextCursor at = from; at.block < text_.blocks.size(); ++at.block) {
        at.unit = std::max(at.unit, text_.blocks[at.block].first_unit);
        sum += static_cast<int>(lines(at, std::span(&measure, 1)).size());
    }
    return sum;
}

}  // namespace banxin
