#pragma once

#include <span>

#include "makeup/exact/area_bounds.h"
#include "makeup/exact/known_rows.h"
#include "makeup/page/page_size.h"

namespace banxin::makeup {

/// Whether items fill the block, or are a part of what does.
enum class Extent : std::uint8_t { whole, part };

/// Items that stand in a block of a page together.
struct BlockProblem {
    PageSize page;
    Block block;
    std::span<const Item> items;  ///< 16 at most.
    Tariff tariff{};
    Price most = kNever - 1;            ///< What is dearer is not looked for; of a part, everything is.
    Price excess = kNever;              ///< Nor is what is so much dearer than its bound.
    std::int64_t work = 1'000'000'000;  ///< Sums that may be made.
    Extent extent = Extent::whole;
    /// How much of what the page may cost above its bound is taken as spent evenly on its articles, in per cent. 0: the
    /// answer is the cheapest; more: one is found sooner, and may be a little dearer.
    int haste = 0;
};

// F[S][w][h][corners]: the least price of a set of items that fills a block, its heads standing in certain corners.
// recurrence.cpp tells how.
//
// Leaves a spiral to its caller (spiral.h), who tells what it found by `lower`.
class Recurrence {
  public:
    explicit Recurrence(const BlockProblem& problem);

    Prices prices_of(ItemSet set, const Block& block);
    /// REQUIRES: the block's prices were asked for and can be had.
    const HeadEdges& edges_of(ItemSet set, const Block& block);
    /// Of a block whose prices were asked for and can be had so.
    Tree tree_of(ItemSet set, const Block& block, int corners);
    /// Of the ways to cut the whole once, so many, the cheapest first: each part in its cheapest way. What heads cost
    /// that touch at that cut is not counted.
    std::vector<Tree> cheapest_wholes(std::size_t count);

    ItemSet everything() const { return everything_; }
    const AreaBounds& bounds() const { return bounds_; }
    /// Whether a set can be in so many cells of a page that is not dearer than what is known.
    bool is_worth_trying(ItemSet set, int cells) const {
        const std::int32_t bound = bounds_.of(set, cells);
        return bound != AreaBounds::kNone && bound <= room_for(set, cells);
    }
    /// Whether all pins of the set can be kept in the block.
    bool reaches(ItemSet set, const Block& block) const;
    Price down(ItemSet set) const { return down_[set]; }
    Price across(ItemSet set) const { return across_[set]; }

    /// A whole of this price is known: only cheaper ones are looked for from now on.
    void lower(Price known);
    void count_work(std::int64_t tries) { work_ += tries; }
    std::int64_t work() const { return work_; }
    /// No more is tried; what was found is no longer the best.
    bool gave_up() const { return work_ > problem_.work; }

  private:
    /// The rows of a set that are being made.
    struct Making {
        ItemSet set;
        Spot at;
        SetRows rows;
    };

    /// The two sides of a cut; or an L and what stands in its notch.
    struct Sides {
        ItemSet first;
        ItemSet second;
    };

    /// A notch, and what it costs to fill it.
    struct FilledNotch {
        Notch notch;
        const Prices& prices;
    };

    /// The whole, cut once.
    struct WholeCut {
        Tree tree;
        ItemSet first;
        Price price;
    };

    const SetRows& rows(ItemSet set, Spot at);
    const SetRows& rows_looked_up(ItemSet set, Spot at);
    SetRows made(ItemSet set, Spot at);
    SetRows empty_rows(ItemSet set, Spot at) const;
    SetRow empty_row(ItemSet set, Spot at, int columns) const;
    void set_one(Making& making);
    void join_across(Making& making, const Sides& sides);
    void join_down(Making& making, const Sides& sides);
    void try_owners(Making& making);
    void try_notches(Making& making, const Sides& sides, int columns, Notch notch);
    void try_notch(Making& making, const Sides& sides, const Block& block, const FilledNotch& filled);
    void finish(Making& making);
    void find_edges(Making& making, int columns);
    void set_edges(Making& making, const Block& block, int corners);
    std::vector<WholeCut> whole_cuts();
    bool is_story(ItemSet set) const;
    std::int64_t room_for(ItemSet set, int cells) const;
    bool can_stand(ItemSet set, Spot at) const;
    Block widest(ItemSet set, Spot at, int columns) const;
    Price most_for(ItemSet set, int cells) const;
    void find_windows();
    void find_tolls();

    const BlockProblem& problem_;
    AreaBounds bounds_;
    KnownRows known_;
    ItemSet everything_;
    std::vector<Price> down_;          ///< By set.
    std::vector<Price> across_;        ///< By set.
    std::vector<std::int32_t> tolls_;  ///< By set, in parts of a price.
    std::vector<Bounds> windows_;      ///< Cells, by set.
    std::int64_t most_;                ///< In parts of a price (AreaBounds).
    std::int64_t work_ = 0;
};

}  // namespace banxin::makeup
