// The cheapest way to share `wanted` lines out among paragraphs: best[k] is the least price of k lines from the
// paragraphs seen so far, and which lines that takes of each.
#include "fill/galley/line_target.h"

#include <cstdlib>
#include <map>
#include <optional>

#include "fill/text/copyfit.h"

namespace banxin {
namespace {

/// What each paragraph asks for one, two, … lines; by block.
std::map<std::uint32_t, std::vector<AskedParagraph>> offers(const ShapedText& text, Length measure, int wanted) {
    const LineBreaker breaker(text);
    std::map<std::uint32_t, std::vector<AskedParagraph>> out;
    const int by = wanted < 0 ? -1 : 1;
    for (int lines = by; std::abs(lines) <= std::abs(wanted); lines += by) {
        for (const LineChange& change : line_changes(breaker, {}, measure, lines)) {
            out[change.block].push_back({change.block, lines, change.price});
        }
    }
    return out;
}

/// A way to have so many lines.
struct Share {
    std::int64_t price = 0;
    std::vector<AskedParagraph> paragraphs;
};

Share with(Share share, const AskedParagraph& offer) {
    share.price += offer.price;
    share.paragraphs.push_back(offer);
    return share;
}

}  // namespace

LineTarget find_lines(const ShapedText& text, Length measure, int wanted) {
    const std::size_t most = static_cast<std::size_t>(std::abs(wanted));
    std::vector<std::optional<Share>> best(most + 1);
    best[0] = Share{};
    for (const auto& [block, asked] : offers(text, measure, wanted)) {
        std::vector<std::optional<Share>> next = best;
        for (const AskedParagraph& offer : asked) {
            const auto lines = static_cast<std::size_t>(std::abs(offer.lines));
            for (std::size_t k = lines; k <= most; ++k) {
                const std::optional<Share>& before = best[k - lines];
                if (!before || (next[k] && next[k]->price <= before->price + offer.price)) continue;
                next[k] = with(*before, offer);
            }
        }
        best = std::move(next);
    }
    std::size_t reached = most;
    while (!best[reached]) --reached;
    const int by = wanted < 0 ? -1 : 1;
    return {wanted, by * static_cast<int>(reached), best[reached]->price, best[reached]->paragraphs};
}

}  // namespace banxin
