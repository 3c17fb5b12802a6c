#include "fill/page/rest_batches.h"

#include <algorithm>

namespace banxin {
namespace {

bool compete(const RestToPlace& one, const RestToPlace& other) {
    for (std::size_t hole = 0; hole < one.depths.size(); ++hole) {
        if (one.depths[hole] && other.depths[hole]) return true;
    }
    return false;
}

std::ptrdiff_t holes_for(const RestToPlace& rest) {
    return std::ranges::count_if(rest.depths, [](const auto& depth) { return depth.has_value(); });
}

/// Rests that compete for the same holes, directly or by others.
std::vector<std::vector<std::size_t>> groups_of(std::span<const RestToPlace> rests) {
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t rest = 0; rest < rests.size(); ++rest) {
        if (holes_for(rests[rest]) == 0) continue;
        std::vector<std::size_t> group{rest};
        std::erase_if(groups, [&](const std::vector<std::size_t>& other) {
            const bool joins = std::ranges::any_of(other, [&](auto i) { return compete(rests[i], rests[rest]); });
            if (joins) group.insert(group.end(), other.begin(), other.end());
            return joins;
        });
        std::ranges::sort(group);
        groups.push_back(std::move(group));
    }
    return groups;
}

}  // namespace

std::vector<std::vector<std::size_t>> rest_batches(std::span<const RestToPlace> rests, std::size_t most) {
    std::vector<std::vector<std::size_t>> batches;
    for (std::vector<std::size_t>& group : groups_of(rests)) {
        if (group.size() > most)
            std::ranges::stable_sort(group, {}, [&](std::size_t rest) { return holes_for(rests[rest]); });
        for (std::size_t first = 0; first < group.size(); first += most) {
            const auto begin = group.begin() + static_cast<std::ptrdiff_t>(first);
            const auto count = static_cast<std::ptrdiff_t>(std::min(most, group.size() - first));
            batches.emplace_back(begin, begin + count);
            std::ranges::sort(batches.back());
        }
    }
    return batches;
}

}  // namespace banxin
