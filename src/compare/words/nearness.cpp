#include "compare/words/nearness.h"

#include <algorithm>

namespace banxin {

PairsOfCharacters pairs_of_characters(std::u32string_view words) {
    PairsOfCharacters pairs;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) ++pairs[{words[i], words[i + 1]}];
    return pairs;
}

std::size_t nearness(const PairsOfCharacters& a, const PairsOfCharacters& b) {
    std::size_t common = 0;
    std::size_t all = 0;
    for (const auto& [pair, count] : a) {
        all += count;
        const auto found = b.find(pair);
        if (found != b.end()) common += std::min(count, found->second);
    }
    for (const auto& entry : b) all += entry.second;
    return all == 0 ? 0 : 200 * common / all;
}

}  // namespace banxin
