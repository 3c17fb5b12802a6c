#pragma once

#include <array>
#include <unordered_map>

#include "makeup/exact/page_items.h"
#include "makeup/page/page_size.h"
#include "makeup/page/tree.h"

namespace banxin::makeup {

// The prices of pages that are divided in a given way, all cuts chosen for the best: of a tree, which item stands in
// which part counts, and where its cuts lie does not.
//
// A part is priced in every width and in the depths that suit it, once, and remembered: after a small change of the
// tree only the parts above it are priced anew. Pins are kept by what their tree makes of them: a page on which a
// pinned item stands elsewhere has a price, and is told by pins_missed().
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
    /// Prices of a part in so many columns, from a depth on.
    struct Depths {
        int least = 0;
        std::vector<Prices> prices{};
        std::vector<Price> low{};  ///< The least of each, of depths.

        int most() const { return least + static_cast<int>(prices.size()) - 1; }
        bool hold(int lines) const { return !prices.empty() && least <= lines && lines <= most(); }
        const Prices& at(int lines) const { return prices[lines - least]; }
    };
    struct Part {
        Price down = 0;
        Price across = 0;
        bool is_story = false;
        std::vector<Depths> by_columns;
        const Depths& in(int columns) const { return by_columns[columns - 1]; }
    };
    struct Way {
        Price price = kNever;
        int corners = 0;
        int first = 0;    ///< Corners of the first part, or of a notch's owner.
        int second = 0;   ///< Of the second one.
        int cut = 0;      ///< Of a notch: its lines.
        int columns = 0;  ///< Of a notch.
    };
    /// A part of two, in one block.
    struct Pair {
        Division division;
        int owner;  ///< Of a notch.
        const Part* first;
        const Part* second;
    };
    using Ways = std::array<Way, kHeadCorners>;
    struct Key {
        Division division;
        int item;
        int first;
        int second;
        bool operator==(const Key&) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const {
            const auto mixed =
                (static_cast<std::uint64_t>(key.first) << 32) ^ (static_cast<std::uint64_t>(key.second) << 10) ^
                (static_cast<std::uint64_t>(key.item + 1) << 3) ^ static_cast<std::uint64_t>(key.division);
            return mixed * 0x9e3779b97f4a7c15U >> 16;
        }
    };

    int part_of(const Tree& tree);
    void add_leaf(int item);
    Part priced(const Pair& pair);
    Depths empty_depths(const Pair& pair, int columns) const;
    static void keep_worth_having(Depths& depths);
    Depths priced_across(const Pair& pair, int columns);
    Depths priced_down(const Pair& pair, int columns);
    Depths priced_notch(const Pair& pair, int columns);
    Bounds depths_of(const Pair& pair, int columns) const;
    Ways ways(const Pair& pair, int columns, int lines);
    void try_across(Ways& ways, const Pair& pair, int columns, int lines);
    void try_down(Ways& ways, const Pair& pair, int columns, int lines);
    void try_notch(Ways& ways, const Pair& pair, int columns, int lines);
    Pair pair_of(const Tree& tree);
    Tree cut_into(const Tree& tree, const Block& block, int corners);
    struct SpiralWay {
        Price price = kNever;
        Block middle{};
    };
    SpiralWay best_spiral(const Tree& tree);

    const PageItems& items_;
    PageSize page_;
    std::vector<Part> parts_;
    std::unordered_map<Key, int, KeyHash> known_;
    std::vector<std::vector<Bounds>> cells_;  ///< Of items that may be an L, by columns: cells that suit it.
    std::int64_t work_ = 0;
};

}  // namespace banxin::makeup
