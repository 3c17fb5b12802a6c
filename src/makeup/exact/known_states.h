#pragma once

#include <array>
#include <span>
#include <unordered_map>
#include <vector>

#include "makeup/exact/area_bounds.h"
#include "makeup/page/tree.h"

namespace banxin::makeup {

/// How a set fills a block, for one way of its heads' corners.
struct BlockChoice {
    Division division = Division::whole;
    std::uint8_t first = 0;    ///< Corners of the first part; of a notch's owner.
    std::uint8_t second = 0;   ///< … of the second one; of what stands in a notch.
    std::uint8_t columns = 0;  ///< Of a notch.
    std::int16_t cut = 0;      ///< … its lines.
    ItemSet part = 0;          ///< What the first part holds.
};

/// The best that is known of a set in a block.
struct State {
    Prices prices = kNoPrices;
    std::array<BlockChoice, kHeadCorners> choices{};

    void offer(int corners, Price price, const BlockChoice& choice) {
        if (price >= prices[corners]) return;
        prices[corners] = price;
        choices[corners] = choice;
    }
};

// Remembers what was found for sets and blocks. A set without a pin is the same wherever its block stands; one that is
// pinned to columns only, in whatever lines.
class KnownStates {
  public:
    KnownStates(std::span<const Item> items, const Block& block);

    bool is_pinned(ItemSet set) const { return (set & pinned_) != 0; }
    const State* find(ItemSet set, const Block& block) const;
    void keep(ItemSet set, const Block& block, const State& state);

  private:
    std::size_t slot(ItemSet set, const Block& b) const {
        return (static_cast<std::size_t>(set) * columns_ + b.columns - 1) * lines_ + b.lines - 1;
    }
    std::uint64_t key(ItemSet set, const Block& b) const;

    int columns_;
    int lines_;
    ItemSet pinned_ = 0;
    ItemSet pinned_across_ = 0;        ///< To columns.
    ItemSet pinned_down_ = 0;          ///< To lines.
    std::vector<std::int32_t> slots_;  ///< Of sets without a pin: a state's number, or -1.
    std::unordered_map<std::uint64_t, std::int32_t> places_;
    std::vector<State> states_;
};

}  // namespace banxin::makeup
