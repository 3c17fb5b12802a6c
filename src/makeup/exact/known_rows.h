#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <span>
#include <unordered_map>
#include <vector>

#include "makeup/exact/area_bounds.h"
#include "makeup/exact/depth_prices.h"
#include "makeup/exact/head_edges.h"
#include "makeup/page/tree.h"

namespace banxin::makeup {

/// How a set fills a block, for one way of its heads' corners.
struct BlockChoice {
    ItemSet part = 0;      ///< What the first part holds.
    std::int16_t cut = 0;  ///< Lines above a cut across, columns left of one down; of a notch, its lines.
    Division division = Division::whole;
    std::uint8_t first = 0;    ///< Corners of the first part; of a notch's owner.
    std::uint8_t second = 0;   ///< … of the second one; of what stands in a notch.
    std::uint8_t columns = 0;  ///< Of a notch.
};
using BlockChoices = std::array<BlockChoice, kHeadCorners>;

/// The best that is known of a set in so many columns, by depth.
struct SetRow {
    DepthPrices depths;
    std::vector<BlockChoices> choices;
    std::vector<HeadEdges> edges;

    const BlockChoices& choices_at(int lines) const { return choices[lines - depths.least]; }
    const HeadEdges& edges_at(int lines) const { return edges[lines - depths.least]; }
};

/// … in each width.
struct SetRows {
    std::vector<SetRow> by_columns;
    std::uint32_t widths = 0;  ///< In which there is something: a bit each, from one column on.

    const DepthPrices& in(int columns) const { return by_columns[columns - 1].depths; }
    bool hold(int columns) const { return (widths >> (columns - 1) & 1) != 0; }
};

/// Where a block's upper left corner stands.
struct Spot {
    int column = 0;
    int line = 0;
};

// Remembers what was found for sets. One without a pin is the same wherever its block stands; one that is pinned to
// columns only, in whatever lines.
class KnownRows {
  public:
    KnownRows(std::span<const Item> items);

    ItemSet pinned_among(ItemSet set) const { return set & (pinned_across_ | pinned_down_); }
    bool is_pinned(ItemSet set) const { return pinned_among(set) != 0; }
    bool is_pinned_across(ItemSet set) const { return (set & pinned_across_) != 0; }
    bool is_pinned_down(ItemSet set) const { return (set & pinned_down_) != 0; }

    /// Where it matters for the set.
    Spot spot_of(ItemSet set, Spot at) const {
        return {is_pinned_across(set) ? at.column : 0, is_pinned_down(set) ? at.line : 0};
    }
    const SetRows* find(ItemSet set, Spot at) const { return is_pinned(set) ? find_pinned(set, at) : free_[set]; }
    const SetRows& keep(ItemSet set, Spot at, SetRows rows);

  private:
    const SetRows* find_pinned(ItemSet set, Spot at) const;
    static std::uint64_t key(ItemSet set, Spot at) {
        return (std::uint64_t{set} << 11 | static_cast<unsigned>(at.column)) << 11 | static_cast<unsigned>(at.line);
    }

    ItemSet pinned_across_ = 0;         ///< To columns.
    ItemSet pinned_down_ = 0;           ///< To lines.
    std::vector<const SetRows*> free_;  ///< Of sets without a pin.
    std::unordered_map<std::uint64_t, const SetRows*> places_;
    std::deque<SetRows> rows_;
};

}  // namespace banxin::makeup
