// Memory of a network, for a paragraph as long as a book. Chains that have reached a line, two hundred of them, have
// come together again a few dozen lines before it: nearly all places further back are on none of them.
#include <algorithm>

#include "compose/lines/break_network.h"

namespace banxin {

/// Lets go of the places by which no chain came to the newest line or to the paragraph's end.
void BreakNetwork::forget_places() {
    const std::vector<bool> is_kept = places_in_use();
    std::vector<std::int32_t> new_place(nodes_.size() + 1);
    std::size_t count = 0;
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        new_place[i] = static_cast<std::int32_t>(count);
        if (!is_kept[i]) continue;
        nodes_[count] = nodes_[i];
        if (nodes_[i].before >= 0) nodes_[count].before = new_place[static_cast<std::size_t>(nodes_[i].before)];
        ++count;
    }
    new_place.back() = static_cast<std::int32_t>(count);
    for (std::size_t& start : layers_) start = static_cast<std::size_t>(new_place[start]);
    nodes_.resize(count);
    forget_edges();
}

std::vector<bool> BreakNetwork::places_in_use() const {
    const std::size_t first = layers_[kWholeLines];
    const std::size_t newest = layers_[layers_.size() - 2];
    std::vector<bool> in_use(nodes_.size(), false);
    std::fill(in_use.begin(), in_use.begin() + static_cast<std::ptrdiff_t>(first), true);
    for (std::size_t i = nodes_.size(); i-- > first;) {
        if (i >= newest || nodes_[i].start >= block_.end_unit) in_use[i] = true;
        if (in_use[i]) in_use[static_cast<std::size_t>(nodes_[i].before)] = true;
    }
    return in_use;
}

/// They are found again for the places from which lines still start.
void BreakNetwork::forget_edges() {
    const auto begin = edges_of_.begin();
    std::fill(begin + static_cast<std::ptrdiff_t>(edges_known_.first),
              begin + static_cast<std::ptrdiff_t>(edges_known_.end), Edges{});
    edges_.clear();
    std::uint32_t lowest = block_.end_unit;
    for (const Node& node : layer(layers_.size() - 2)) lowest = std::min(lowest, node.start);
    edges_known_.first = std::min<std::size_t>(lowest - from_.unit, edges_known_.end);
}

}  // namespace banxin
