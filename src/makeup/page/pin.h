#pragma once

#include <limits>

#include "makeup/page/block.h"

namespace banxin::makeup {

/// Whole numbers, both ends counted.
struct Bounds {
    int least = 0;
    int most = std::numeric_limits<int>::max();

    constexpr bool hold(int value) const { return least <= value && value <= most; }
    constexpr bool are_one() const { return least == most; }
    bool operator==(const Bounds&) const = default;
};

/// What is fixed of an article's place: where each edge of its block may stand. All of it fixed: a frame that stays.
struct Pin {
    Bounds left;
    Bounds top;
    Bounds right;
    Bounds foot;

    constexpr bool allows(const Block& b) const {
        return left.hold(b.column) && top.hold(b.line) && right.hold(b.right()) && foot.hold(b.foot());
    }
    /// Whether a block within `around` can be allowed at all.
    constexpr bool reaches_into(const Block& around) const {
        return around.column <= left.most && around.line <= top.most && around.right() >= right.least &&
               around.foot() >= foot.least;
    }
    bool operator==(const Pin&) const = default;
};

constexpr Pin pin_at(const Block& b) {
    return {{b.column, b.column}, {b.line, b.line}, {b.right(), b.right()}, {b.foot(), b.foot()}};
}

}  // namespace banxin::makeup
