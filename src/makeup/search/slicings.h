#pragma once

#include <unordered_map>

#include "makeup/exact/page_items.h"
#include "makeup/search/slice.h"
#include "makeup/search/slice_spiral.h"

namespace banxin::makeup {

// The prices of pages that are divided in a given way, all cuts chosen for the best: of a tree, which item stands in
// which part counts, and where its cuts lie does not.
//
// A part is priced in every width and in the depths that suit it, once, and remembered: after a small change of the
// tree only the parts above it are priced anew. With sixteen stories a page is some tens of thousands of sums, and
// after a change of one leaf a third of them. Pins are kept by what their tree makes of them: a page on which a pinned
// item stands elsewhere has a price, and is told by pins_missed().
class Slicings {
  public:
    Slicings(const PageItems& items, const PageSize& page);

    /// Of the whole page; kNever where it cannot be had.
    Price price_of(const Tree& tree);
    /// The tree with its cuts and corners. REQUIRES: its price can be had.
    Tree cut(const Tree& tree);
    /// Columns and lines by which pinned items stand away from where they may, on a page with its cuts.
    int pins_missed(const Tree& cut_tree) const;
    /// Prices added up so far.
    std::int64_t work() const { return work_; }

  private:
    struct Key {
        Division division;
        int item;
        int first;
        int second;
        bool operator==(const Key&) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };

    int slice_number(const Tree& tree);
    SlicePair pair_of(const Tree& tree);
    SlicePair pair_between(const Tree& tree, int first, int second) const;
    SpiralParts spiral_parts(const Tree& tree);
    void cut_into(Tree& tree, const Block& block, int corners);
    void cut_spiral(Tree& tree);

    const PageItems& items_;
    SliceTariff tariff_;
    std::vector<Slice> slices_;  ///< Those of the items first.
    std::unordered_map<Key, int, KeyHash> known_;
    std::vector<std::vector<Bounds>> cells_;  ///< Of items that may be an L, by columns: cells that suit it.
    std::int64_t work_ = 0;
};

}  // namespace banxin::makeup
