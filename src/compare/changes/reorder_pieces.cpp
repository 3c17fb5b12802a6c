#include "compare/changes/reorder_pieces.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include "base/unicode.h"

namespace banxin {
namespace {

using Paragraphs = std::vector<std::string>;

/// Of each paragraph of `like`, its equal in the text; each is taken once.
std::vector<std::optional<std::size_t>> equals_of(const Paragraphs& like, const Paragraphs& text) {
    std::vector<std::optional<std::size_t>> equals(like.size());
    std::vector<bool> taken(text.size(), false);
    for (std::size_t i = 0; i < like.size(); ++i) {
        for (std::size_t k = 0; k < text.size() && !equals[i]; ++k) {
            if (taken[k] || text[k] != like[i]) continue;
            taken[k] = true;
            equals[i] = k;
        }
    }
    return equals;
}

/// The text's paragraphs by number: equals where they stand in `like`, the others in turn in the places that are left.
std::vector<std::size_t> order_like(const Paragraphs& like, const Paragraphs& text) {
    const auto equals = equals_of(like, text);
    std::vector<std::size_t> others(text.size());
    std::iota(others.begin(), others.end(), std::size_t{0});
    std::erase_if(others, [&](std::size_t k) { return std::ranges::find(equals, std::optional(k)) != equals.end(); });
    std::vector<std::size_t> order;
    auto other = others.begin();
    for (const auto& equal : equals) {
        if (equal) {
            order.push_back(*equal);
        } else if (other != others.end()) {
            order.push_back(*other++);
        }
    }
    order.insert(order.end(), other, others.end());
    return order;
}

/// Where each paragraph starts, and last where the text ends.
std::vector<int> starts_of(const Paragraphs& paragraphs) {
    std::vector<int> starts{0};
    for (const std::string& paragraph : paragraphs)
        starts.push_back(starts.back() + static_cast<int>(to_utf32(paragraph).size()) + 1);
    return starts;
}

/// What of a range lies in a paragraph, where that starts elsewhere now; its line feed is left out.
TextRange carried(TextRange range, int start, int end, int start_now) {
    const int from = std::max(range.from.value, start);
    const int until = std::max(std::min(range.until.value, end), from);
    return {{from - start + start_now}, {until - start + start_now}};
}

}  // namespace

void reorder_pieces(TextVersion& text, const Paragraphs& like) {
    const std::vector<std::size_t> order = order_like(like, text.paragraphs);
    if (std::ranges::is_sorted(order)) return;
    const std::vector<int> starts = starts_of(text.paragraphs);
    TextVersion now{text.key, {}, {}, {}};
    for (const std::size_t k : order) {
        const int start_now = starts_of(now.paragraphs).back();
        now.paragraphs.push_back(text.paragraphs[k]);
        const auto take = [&](const auto& pieces, auto& taken) {
            for (auto piece : pieces) {
                piece.text = carried(piece.text, starts[k], starts[k + 1] - 1, start_now);
                if (!piece.text.empty()) taken.push_back(std::move(piece));
            }
        };
        take(text.lines, now.lines);
        take(text.looks, now.looks);
    }
    text = std::move(now);
}

}  // namespace banxin
