#pragma once

#include "makeup/exact/item.h"
#include "makeup/page/tree.h"

namespace banxin::makeup {

/// What two parts of a block cost together when one part's heads stand in `first` and the other's in `second`.
struct JoinedCorners {
    int corners = 0;  ///< Of the block.
    Price price = 0;  ///< Of heads that touch.
};

constexpr JoinedCorners join_corners(Division division, int first, int second, Price heads_touch) {
    if (division != Division::down) return {first, 0};
    const bool touch = (first & kHeadAtRight) != 0 && (second & kHeadAtLeft) != 0;
    return {(first & kHeadAtLeft) | (second & kHeadAtRight), touch ? heads_touch : 0};
}

}  // namespace banxin::makeup
