#include "makeup/search/regroup.h"

#include <algorithm>

namespace banxin::makeup {
namespace {

Tree leaf(int item) {
    Tree tree;
    tree.item = item;
    return tree;
}

bool is_leaf(const Tree& tree) {
    return tree.division == Division::whole;
}

bool is_leaf_of(const Tree& tree, int item) {
    return is_leaf(tree) && tree.item == item;
}

bool is_cut(const Tree& tree) {
    return tree.division == Division::across || tree.division == Division::down;
}

/// A tree that has the item itself, or directly below it, without the item.
bool take_from(Tree& tree, int item) {
    if (tree.has_item() && !is_leaf(tree)) {
        if (tree.item == item) {
            tree = Tree(tree.parts[0]);
        } else if (is_leaf_of(tree.parts[0], item)) {
            tree = leaf(tree.item);
        } else {
            return false;
        }
        return true;
    }
    for (std::size_t i = 0; is_cut(tree) && i < tree.parts.size(); ++i) {
        if (!is_leaf_of(tree.parts[i], item)) continue;
        tree = Tree(tree.parts[1 - i]);
        return true;
    }
    return false;
}

bool may_be_piece(const Tree& tree, const PiecesWish& wish) {
    const std::vector<int> items = items_of(tree);
    return static_cast<int>(items.size()) <= wish.largest &&
           std::none_of(items.begin(), items.end(), [&](int item) { return wish.alone[item]; });
}

/// The piece at this place as its parts, and its own item.
void divide(std::vector<Tree>& pieces, std::size_t at) {
    const Tree piece = pieces[at];
    pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(at));
    if (piece.has_item()) pieces.push_back(leaf(piece.item));
    pieces.insert(pieces.end(), piece.parts.begin(), piece.parts.end());
}

/// Pieces that have to be divided, or that may be.
template <typename Test>
std::vector<std::size_t> pieces_that(const std::vector<Tree>& pieces, Test test) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (!is_leaf(pieces[i]) && test(pieces[i])) found.push_back(i);
    }
    return found;
}

}  // namespace

bool take_out(Tree& tree, int item) {
    if (take_from(tree, item)) return true;
    return std::any_of(tree.parts.begin(), tree.parts.end(), [item](Tree& part) { return take_out(part, item); });
}

void swap_items(Tree& tree, int one, int other) {
    if (tree.item == one) {
        tree.item = other;
    } else if (tree.item == other) {
        tree.item = one;
    }
    for (Tree& part : tree.parts) swap_items(part, one, other);
}

std::vector<std::vector<int>> pieces_of(const Tree& tree, const PiecesWish& wish, Dice& dice) {
    std::vector<Tree> pieces{tree};
    while (true) {
        auto found = pieces_that(pieces, [&](const Tree& piece) { return !may_be_piece(piece, wish); });
        if (found.empty() && static_cast<int>(pieces.size()) < wish.pieces)
            found = pieces_that(pieces, [](const Tree&) { return true; });
        if (found.empty()) break;
        divide(pieces, found[dice.roll(static_cast<int>(found.size()))]);
    }
    std::vector<std::vector<int>> sets;
    for (const Tree& piece : pieces) sets.push_back(items_of(piece));
    return sets;
}

}  // namespace banxin::makeup
