#include "fill/head_lines.h"

#include <algorithm>
#include <limits>

namespace banxin {
namespace {

/// Slack in tenths of the width, squared: even lines cost least.
std::int64_t raggedness(Length width, Length used) {
    const std::int64_t slack = (width - used) * 100 / width;
    return slack * slack;
}

constexpr std::int64_t kLoneCharacter = 100'000;

}  // namespace

std::uint32_t unit_at(const ShapedText& text, TextOffset offset) {
    const auto at = std::lower_bound(text.units.begin(), text.units.end(), offset,
                                     [](const Unit& unit, TextOffset wanted) { return unit.offset < wanted; });
    return static_cast<std::uint32_t>(at - text.units.begin());
}

std::optional<std::vector<LineRange>> break_head(const HeadBreaks& breaks, int most_lines) {
    std::vector<std::uint32_t> ends = {0};
    for (const TextOffset end : breaks.ends) ends.push_back(unit_at(*breaks.text, end));
    const std::size_t n = ends.size();
    constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max() / 4;

    // cost[k][j]: the least raggedness of k lines that end at ends[j].
    std::vector<std::vector<std::int64_t>> cost(static_cast<std::size_t>(most_lines) + 1, std::vector<std::int64_t>(n, kNever));
    std::vector<std::vector<std::size_t>> before(cost.size(), std::vector<std::size_t>(n, 0));
    cost[0][0] = 0;
    for (std::size_t k = 1; k < cost.size(); ++k) {
        for (std::size_t j = 1; j < n; ++j) {
            for (std::size_t i = 0; i < j; ++i) {
                if (cost[k - 1][i] >= kNever) continue;
                const Length used = measure_line(*breaks.text, {ends[i], ends[j]}).trimmed;
                if (used > breaks.width) continue;
                const std::int64_t lone = ends[j] - ends[i] == 1 ? kLoneCharacter : 0;
                const std::int64_t total = cost[k - 1][i] + raggedness(breaks.width, used) + lone;
                if (total < cost[k][j]) {
                    cost[k][j] = total;
                    before[k][j] = i;
                }
            }
        }
        if (cost[k][n - 1] >= kNever) continue;
        std::vector<LineRange> lines;
        for (std::size_t j = n - 1, line = k; line > 0; --line) {
            lines.push_back({ends[before[line][j]], ends[j]});
            j = before[line][j];
        }
        std::reverse(lines.begin(), lines.end());
        return lines;
    }
    return std::nullopt;
}

}  // namespace banxin
