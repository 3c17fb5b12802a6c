#pragma once

#include <vector>

#include "makeup/page/dice.h"
#include "makeup/page/tree.h"

namespace banxin::makeup {

// Ways to take a page apart, so that its pieces can be put together anew. None of them looks at a price.

/// Takes an item out of the tree; what shared a block with it gets the block. Not the only item, nor a spiral's part.
bool take_out(Tree& tree, int item);

/// Lets two items change places. The tree then only tells who stands with whom: an item may own a notch that it may
/// not.
void swap_items(Tree& tree, int one, int other);

/// How a page is taken apart.
struct PiecesWish {
    int pieces = 8;                  ///< At least, if the tree has so many items …
    int largest = 4;                 ///< … of so many items at most.
    const std::vector<bool>& alone;  ///< By item: it may not be in a piece with others.
};

/// Items that stood together. Which subtrees are divided further is the dice's.
std::vector<std::vector<int>> pieces_of(const Tree& tree, const PiecesWish& wish, Dice& dice);

}  // namespace banxin::makeup
