#pragma once

#include <array>

#include "makeup/search/slice.h"

namespace banxin::makeup {

/// How two parts fill a block, for one way of heads in its corners.
struct SliceWay {
    Price price = kNever;
    int first = 0;    ///< Corners of the first part, or of a notch's owner.
    int second = 0;   ///< … of the second one, or of what stands in the notch.
    int cut = 0;      ///< Lines above a cut across, columns left of one down; of a notch, its lines.
    int columns = 0;  ///< Of a notch.
};
using SliceWays = std::array<SliceWay, kHeadCorners>;

/// The cheapest ways in which a pair fills a block, by the corners in which its heads stand.
SliceWays slice_ways(const SlicePair& pair, int columns, int lines, const SliceTariff& tariff);

}  // namespace banxin::makeup
