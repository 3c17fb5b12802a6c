#include "check/size_names.h"

#include <algorithm>

namespace banxin {

std::string size_name(Length size, const Paper& paper) {
    const auto found =
        std::find_if(paper.sizes.begin(), paper.sizes.end(), [&](const auto& named) { return named.second == size; });
    return found == paper.sizes.end() ? std::string() : found->first;
}

std::vector<HeadRoomReport> head_rooms(const std::vector<HeadCapacity>& capacities, const Paper& paper) {
    std::vector<HeadRoomReport> out;
    for (const HeadCapacity& room : capacities)
        out.push_back({size_name(room.size, paper), room.size, room.characters});
    return out;
}

}  // namespace banxin
