#pragma once

#include <span>

#include "makeup/exact/area_bounds.h"
#include "makeup/exact/known_states.h"
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
    std::int64_t work = 1'000'000'000;  ///< Cuts that may be tried.
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
    /// Of a block whose prices were asked for and can be had so.
    Tree tree_of(ItemSet set, const Block& block, int corners);

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
    /// The two sides of a cut.
    struct Cut {
        Division division;
        ItemSet first;
        ItemSet second;
        Block first_block;
        Block second_block;
        Price price;  ///< Of the cut itself: where it puts the second part, a line through the page.
    };

    /// A set and a block for which the best is looked for.
    struct Task {
        ItemSet set;
        Block block;
        std::int64_t room;  ///< What it may cost at most, in parts of a price.
        State state;
    };

    State solved(ItemSet set, const Block& block);
    void try_owners(Task& task);
    Prices prices_of_one(int item, const Block& block);
    void try_across(Task& task, ItemSet top, ItemSet low);
    void try_down(Task& task, ItemSet left, ItemSet right);
    void try_cut(Task& task, const Cut& cut);
    void join(State& state, const Cut& cut, const Prices& first, const Prices& second) const;
    void try_notches(Task& task, int owner, ItemSet rest);
    void try_notch(Task& task, int owner, const Cut& notch);
    bool is_story(ItemSet set) const;
    std::int64_t room_for(ItemSet set, int cells) const;
    Bounds depths(ItemSet set, int columns) const;
    void find_windows();
    void find_tolls();

    const BlockProblem& problem_;
    AreaBounds bounds_;
    KnownStates known_;
    ItemSet everything_;
    std::vector<Price> down_;          ///< By set.
    std::vector<Price> across_;        ///< By set.
    std::vector<std::int32_t> tolls_;  ///< By set, in parts of a price.
    std::vector<Bounds> windows_;      ///< Cells, by set.
    std::int64_t most_;                ///< In parts of a price (AreaBounds).
    std::int64_t work_ = 0;
};

}  // namespace banxin::makeup
