#pragma once

#include <boost/container/static_vector.hpp>
#include <vector>

#include "makeup/page/block.h"

namespace banxin::makeup {

/// How a block is divided.
enum class Division : std::uint8_t {
    whole,            ///< One item has all of it.
    across,           ///< One part above the other.
    down,             ///< One part beside the other.
    notch_left,       ///< An item that is an L, the part in its lower left corner.
    notch_right,      ///< … in its lower right one.
    spiral,           ///< Five parts, none of whose edges goes through: upper left, right, foot, left, middle.
    spiral_mirrored,  ///< The same seen in a mirror: upper right, left, foot, right, middle.
};

// A page as it is divided: what stands in which part, and where the cuts are. A block that it is laid into need not be
// kept, it follows.
struct Tree {
    Division division = Division::whole;
    int item = -1;    ///< Of `whole` and of a notch: whose block it is.
    int corners = 0;  ///< Of an item: where its head stands (price.h).
    /// Lines above a cut across; columns left of a cut down.
    int cut = 0;
    Notch notch{};
    /// Of a spiral: where its middle lies, counted from its block's upper left corner.
    Block middle{};
    std::vector<Tree> parts{};

    bool has_item() const { return item >= 0; }
    bool operator==(const Tree&) const = default;
};

inline constexpr std::size_t kMostParts = 5;
using PartBlocks = boost::container::static_vector<Block, kMostParts>;

/// The parts' blocks in a block that is divided like this, in the parts' order.
PartBlocks blocks_of(const Tree& tree, const Block& block);

/// An item's place on the page.
struct Place {
    int item = -1;
    Block block;
    Notch notch{};
    int corners = 0;
    bool operator==(const Place&) const = default;
};

/// All items' places, in the tree's order.
std::vector<Place> lay_out(const Tree& tree, const Block& page);

/// The items below a tree, in its order.
std::vector<int> items_of(const Tree& tree);

}  // namespace banxin::makeup
