#pragma once

#include <algorithm>
#include <array>
#include <bitset>

#include "makeup/page/price.h"
#include "makeup/table/article_table.h"

namespace banxin::makeup {

/// Lines of a block, from its top; what stands lower than that is not seen.
using EdgeLines = std::bitset<128>;

/// Along which lines heads stand at a block's left and right edge, for each way of its upper corners.
struct HeadEdges {
    std::array<EdgeLines, kHeadCorners> left{};
    std::array<EdgeLines, kHeadCorners> right{};

    void set(int corners, const HeadSpan& head) {
        EdgeLines lines;
        for (int line = head.top; line < head.foot && line < static_cast<int>(lines.size()); ++line) lines.set(line);
        if (head.at_left) left[corners] = lines;
        if (head.at_right) right[corners] = lines;
    }
};

/// Heads that touch where one part's right edge is another one's left edge: stretches of lines that both have.
inline int heads_that_touch(const EdgeLines& one, const EdgeLines& other) {
    const EdgeLines both = one & other;
    return both.none() ? 0 : static_cast<int>((both & ~(both << 1)).count());
}

}  // namespace banxin::makeup
