#include "compose/line_breaker.h"

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

}  // namespace banxin
