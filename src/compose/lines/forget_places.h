#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace banxin {

/// Which of a network's places are on a chain to an open one, or lie before `first`.
///
/// In: `nodes`, each with the number of the one `before` it, which is smaller; `is_open` asks by number.
template <typename Nodes, typename IsOpen>
std::vector<bool> places_in_use(const Nodes& nodes, std::size_t first, const IsOpen& is_open) {
    std::vector<bool> in_use(nodes.size(), false);
    std::fill(in_use.begin(), in_use.begin() + static_cast<std::ptrdiff_t>(first), true);
    for (std::size_t i = nodes.size(); i-- > first;) {
        if (is_open(i)) in_use[i] = true;
        if (in_use[i]) in_use[static_cast<std::size_t>(nodes[i].before)] = true;
    }
    return in_use;
}

// Lets go of the places of a network (break_network.h) that are not in use. Chains that have reached a line, two
// hundred of them, have come together again a few dozen lines before it: of a paragraph as long as a book nearly all
// places further back are on none of them.
//
// In: `layers`, where each line's places start, and where the last one ends.
template <typename Nodes>
void forget_places(Nodes& nodes, std::vector<std::size_t>& layers, const std::vector<bool>& in_use) {
    std::vector<std::size_t> new_place(nodes.size() + 1);
    std::size_t count = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        new_place[i] = count;
        if (!in_use[i]) continue;
        nodes[count] = nodes[i];
        if (nodes[i].before >= 0)
            nodes[count].before = static_cast<std::int32_t>(new_place[static_cast<std::size_t>(nodes[i].before)]);
        ++count;
    }
    new_place.back() = count;
    for (std::size_t& start : layers) start = new_place[start];
    nodes.resize(count);
}

}  // namespace banxin
