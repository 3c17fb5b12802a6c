#include "compose/line_breaker.h"

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

std::vector<SetLine> LineBreaker::lines(TextCursor from, std::span<const Length> measures, int change) const {
    Asked asked{from, change, essential(measures)};
    const auto known = known_.find(asked);
    if (known != known_.end()) return known->second;
    std::vector<SetLine> lines = change == 0 ? break_block(text_, from, measures) : break_block_by(text_, from, measures, change);
    return known_.emplace(std::move(asked), std::move(lines)).first->second;
}

const std::vector<LineCount>& LineBreaker::counts(std::uint32_t block, Length measure) const {
    const auto [known, fresh] = counts_.try_emplace({block, measure});
    if (fresh) known->second = BreakNetwork(text_, {block, text_.blocks[block].first_unit}, std::span(&measure, 1)).counts();
    return known->second;
}

int LineBreaker::count(TextCursor from, Length measure) const {
    int sum = 0;
    for (TextCursor at = from; at.block < text_.blocks.size(); ++at.block) {
        at.unit = std::max(at.unit, text_.blocks[at.block].first_unit);
        const auto [known, fresh] = lengths_.try_emplace({at, measure}, 0);
        if (fresh) known->second = static_cast<int>(lines(at, std::span(&measure, 1)).size());
        sum += known->second;
    }
    return sum;
}

}  // namespace banxin
