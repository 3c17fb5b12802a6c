#include "makeup/pages/choose_ways.h"

#include <algorithm>

namespace banxin::makeup {

void sort_ways(std::vector<WaySet>& ways, const StoredPlaces& stored) {
    std::stable_sort(ways.begin(), ways.end(), [&](const WaySet& a, const WaySet& b) {
        return price_with_moves(a, stored) < price_with_moves(b, stored);
    });
}

std::vector<WaySet> different_ways(std::vector<WaySet> ways, const StoredPlaces& stored, int wanted) {
    sort_ways(ways, stored);
    std::vector<WaySet> chosen;
    for (WaySet& way : ways) {
        const auto stories = static_cast<int>(way.stories.size());
        const bool is_new = std::all_of(chosen.begin(), chosen.end(), [&](const WaySet& other) {
            return 3 * articles_apart(way.page, other.page, stories) >= stories;
        });
        if (chosen.empty() || is_new) chosen.push_back(std::move(way));
        if (static_cast<int>(chosen.size()) == std::max(wanted, 1)) break;
    }
    return chosen;
}

}  // namespace banxin::makeup
