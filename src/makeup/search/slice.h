#pragma once

#include <vector>

#include "makeup/exact/depth_prices.h"
#include "makeup/exact/item.h"
#include "makeup/page/page_size.h"
#include "makeup/page/pin.h"
#include "makeup/page/price.h"
#include "makeup/page/tree.h"

namespace banxin::makeup {

/// A part of a page whose cuts are chosen for the best, in every width.
struct Slice {
    Price down = 0;    ///< For each line that it stands lower.
    Price across = 0;  ///< For each column that it stands further right.
    // Whether, as wide as the page, one story over all of the width stands at its top, at its foot: a line there does
    // not go through the page.
    bool story_at_top = false;
    bool story_at_foot = false;
    std::vector<DepthPrices> by_columns{};

    const DepthPrices& in(int columns) const { return by_columns[columns - 1]; }
};

/// A story that may be an L round others.
struct NotchOwner {
    const Item* item = nullptr;
    const std::vector<Bounds>* cells = nullptr;  ///< That suit it, by columns.
};

/// Two parts that fill a block, or one in the notch of a story.
struct SlicePair {
    Division division = Division::across;
    const Slice* first = nullptr;
    const Slice* second = nullptr;  ///< None beside a notch.
    NotchOwner owner{};
};

/// What cuts cost beside their parts, on a page.
struct SliceTariff {
    PageSize page;
    Tariff tariff;

    /// Of a cut across a block between two parts of it.
    Price across(const SlicePair& pair, int columns) const {
        const bool goes_through = columns == page.columns && !pair.first->story_at_foot && !pair.second->story_at_top;
        return goes_through ? tariff.through_line : 0;
    }
    Price down(int lines) const { return lines == page.lines ? tariff.through_line : 0; }
};

}  // namespace banxin::makeup
