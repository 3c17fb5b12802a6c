#pragma once

#include "makeup/exact/head_edges.h"
#include "makeup/page/pin.h"
#include "makeup/table/article_table.h"

namespace banxin::makeup {

/// Items that are placed as one, in the way that is cheapest for each block.
class Group {
  public:
    virtual ~Group() = default;
    virtual Prices prices_of(const Block& block) = 0;
    /// No block of so many cells is cheaper: in parts of a price (area_bounds.h).
    virtual std::int32_t least_of(int cells) const = 0;
    /// REQUIRES: the prices of the block were asked for and can be had.
    virtual const HeadEdges& edges_of(const Block& block) = 0;
};

// What is placed as one: an article, a frame that stays where it is, or a group of them. Links do not own.
struct Item {
    const PriceTable* prices = nullptr;   ///< Of a group: none.
    const NotchTable* notched = nullptr;  ///< Of an article that may be an L.
    Price down = 0;                       ///< For each line that it stands lower.
    Price across = 0;                     ///< For each column that it stands further right.
    const Pin* pin = nullptr;
    Group* group = nullptr;
    int articles = 1;                   ///< Of a group: its members.
    const HeadTables* heads = nullptr;  ///< Of an article. None: its corners tell where its head is.
};

/// What the recurrence prices beside its items.
struct Tariff {
    Price heads_touch = 0;
    Price through_line = 0;
};

}  // namespace banxin::makeup
