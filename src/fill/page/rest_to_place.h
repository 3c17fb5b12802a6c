#pragma once

#include <optional>
#include <vector>

namespace banxin {

/// Lines that a rest takes of a hole's depth.
struct RestDepth {
    int head = 0;
    int text = 0;
    int faults = 0;  ///< Lines that its legs are too short by to be read as such, and that its feet are out of line.
    bool operator==(const RestDepth&) const = default;
};

/// A rest by what it takes of each hole; nothing of one that it may not go to.
struct RestToPlace {
    std::vector<std::optional<RestDepth>> depths;
    bool may_go_on = false;  ///< What a hole cannot take of it lands on another page.
};

}  // namespace banxin
