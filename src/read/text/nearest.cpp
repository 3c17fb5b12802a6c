#include "read/text/nearest.h"

#include <algorithm>

#include "base/unicode.h"

namespace banxin {

namespace {

/// Many names are one sign away from such a word, and none of them is the likeliest: 版试 may be 版式 or 版名.
constexpr std::size_t kShortWord = 2;

// A third of the word may be wrong, but never all of it.
int tolerance(std::size_t length) {
    return length <= 2 ? 1 : static_cast<int>(length + 2) / 3;
}

Phrase quoted(const std::string& name) {
    return verbatim("`" + name + "`");
}

/// All but the last.
Phrase first_of(const std::vector<std::string>& names) {
    Phrase out = quoted(names.front());
    for (std::size_t i = 1; i + 1 < names.size(); ++i) out = phrase_in("list", "{}, {}", out, quoted(names[i]));
    return out;
}

}  // namespace

int edit_distance(std::string_view a, std::string_view b) {
    const std::u32string x = to_utf32(a);
    const std::u32string y = to_utf32(b);
    std::vector<std::vector<int>> cost(x.size() + 1, std::vector<int>(y.size() + 1));
    for (std::size_t i = 0; i <= x.size(); ++i) cost[i][0] = static_cast<int>(i);
    for (std::size_t j = 0; j <= y.size(); ++j) cost[0][j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= x.size(); ++i) {
        for (std::size_t j = 1; j <= y.size(); ++j) {
            const int replace = cost[i - 1][j - 1] + (x[i - 1] == y[j - 1] ? 0 : 1);
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, replace});
            const bool swapped = i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1];
            if (swapped) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[x.size()][y.size()];
}

std::vector<std::size_t> places_of_nearest(std::string_view word, const std::vector<std::string>& names) {
    const std::size_t length = to_utf32(word).size();
    std::vector<std::size_t> best;
    int least = tolerance(length);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int distance = edit_distance(word, names[i]);
        const bool nothing_alike = distance >= static_cast<int>(std::max(length, to_utf32(names[i]).size()));
        if (distance > least || nothing_alike) continue;
        if (distance < least) best.clear();
        least = distance;
        const auto same = [&](std::size_t other) { return names[other] == names[i]; };
        if (std::ranges::none_of(best, same)) best.push_back(i);
    }
    return best;
}

bool is_short(std::string_view word) {
    return to_utf32(word).size() <= kShortWord;
}

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& names) {
    const auto all = places_of_nearest(word, names);
    return all.empty() ? std::nullopt : std::optional(names[all.front()]);
}

Phrase did_you_mean(std::string_view word, const std::vector<std::string>& names) {
    std::vector<std::string> meant;
    for (const std::size_t place : places_of_nearest(word, names)) meant.push_back(names[place]);
    if (meant.empty()) return {};
    if (meant.size() == 1 || !is_short(word)) return phrase("did you mean `{}`?", meant.front());
    return phrase("did you mean {}?", phrase_in("guess", "{} or {}", first_of(meant), quoted(meant.back())));
}

Phrase one_of(const std::vector<std::string>& names) {
    if (names.empty()) return {};
    if (names.size() == 1) return quoted(names.front());
    return phrase_in("list", "{} or {}", first_of(names), quoted(names.back()));
}

Phrase all_of(const std::vector<std::string>& names) {
    if (names.empty()) return {};
    if (names.size() == 1) return quoted(names.front());
    return phrase_in("all there are", "{} and {}", first_of(names), quoted(names.back()));
}

}  // namespace banxin
