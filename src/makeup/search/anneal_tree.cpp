// Threshold accepting (Dueck and Scheuer 1990) on slicing trees (Wong and Liu 1986), which here have notches and a spiral
// too. A tree says nothing of cuts: Slicings finds the best ones, so a step is a change that an editor would see, and
// some ten thousand of them cost as much as one recombination of a dozen pieces.
#include "makeup/search/anneal_tree.h"

#include <algorithm>
#include <cstdlib>
#include <cstdio>
#include <utility>

#include "makeup/search/regroup.h"

namespace banxin::makeup {
namespace {

static const Price kFirstTreeThreshold = getenv("T0") ? atoi(getenv("T0")) : 3000;
static const Price kMostCounted = getenv("MC") ? atoi(getenv("MC")) : 2000;
constexpr std::int64_t kWorkOfJudging = 4000;
constexpr std::int64_t kWorkOfTree = 40;  ///< What a change costs beside its sums.

void find_nodes(Tree& tree, std::vector<Tree*>& nodes) {
    nodes.push_back(&tree);
    for (Tree& part : tree.parts) find_nodes(part, nodes);
}

Tree leaf_of(int item) {
    Tree tree;
    tree.item = item;
    return tree;
}

class TreeAnnealer {
  public:
    TreeAnnealer(Slicings& slicings, const Annealing& wish, Dice& dice)
        : slicings_(slicings), wish_(wish), dice_(dice) {}

    Tree anneal(const Tree& start) {
        Tree current = start;
        Price counted = slicings_.price_of(current);
        Price price = wish_.judge(slicings_.cut(current));
        Tree best = slicings_.cut(current);
        Price least = price;
        const std::int64_t first = slicings_.work();
        std::int64_t steps = 0;
        std::int64_t judged = 0;
        while (true) {
            const std::int64_t left =
                wish_.work - (slicings_.work() - first) - steps++ * kWorkOfTree - judged * kWorkOfJudging;
            if (left <= 0) break;
            const auto threshold = static_cast<Price>(kFirstTreeThreshold * left / wish_.work);
            Tree next = current;
            if (!change(next)) continue;
            const Price next_counted = slicings_.price_of(next);
            if (next_counted > std::min(price, counted + kMostCounted) + threshold || !can_be_had(next_counted)) continue;
            Tree cut = slicings_.cut(next);
            if (!keeps_pins(cut)) continue;
            ++judged;
            const Price next_price = wish_.judge(cut);
            if (next_price > price + threshold) continue;
            current = std::move(next);
            price = next_price;
            counted = next_counted;
            if (price >= least) continue;
            best = std::move(cut);
            least = price;
        }
        if (getenv("DBG")) fprintf(stderr, "steps %ld judged %ld work %ld start %d best %d\n", (long)steps, (long)judged, (long)(slicings_.work()-first), slicings_.price_of(start), least);
        return best;
    }

  private:
    bool keeps_pins(const Tree& tree) {
        if (wish_.free.size() == wish_.may_be_notched.size()) return true;
        return slicings_.pins_missed(tree) == 0;
    }

    bool change(Tree& tree) {
        const int way = dice_.roll(100);
        if (way < 30) return swap(tree);
        if (way < 55) return move(tree);
        if (way < 70) return turn(tree);
        if (way < 85) return exchange(tree);
        return notch(tree);
    }

    int any_free() { return wish_.free[dice_.roll(static_cast<int>(wish_.free.size()))]; }

    Tree& any_node(Tree& tree) {
        std::vector<Tree*> nodes;
        find_nodes(tree, nodes);
        return *nodes[dice_.roll(static_cast<int>(nodes.size()))];
    }

    bool swap(Tree& tree) {
        const int one = any_free();
        const int other = any_free();
        if (one == other) return false;
        swap_items(tree, one, other);
        return true;
    }

    /// An item out of its place, and beside or over or under something else.
    bool move(Tree& tree) {
        const int item = any_free();
        if (!take_out(tree, item)) return false;
        Tree& at = any_node(tree);
        Tree joined;
        joined.division = dice_.chance(50) ? Division::across : Division::down;
        const bool before = dice_.chance(50);
        joined.parts = {before ? leaf_of(item) : at, before ? at : leaf_of(item)};
        at = std::move(joined);
        return true;
    }

    /// A cut across made one down, and the reverse; a notch to the other side; a spiral mirrored.
    bool turn(Tree& tree) {
        Tree& node = any_node(tree);
        switch (node.division) {
            case Division::whole:
                return false;
            case Division::across:
                node.division = Division::down;
                break;
            case Division::down:
                node.division = Division::across;
                break;
            case Division::notch_left:
                node.division = Division::notch_right;
                break;
            case Division::notch_right:
                node.division = Division::notch_left;
                break;
            case Division::spiral:
                node.division = Division::spiral_mirrored;
                break;
            case Division::spiral_mirrored:
                node.division = Division::spiral;
                break;
        }
        return true;
    }

    /// Two parts of a cut, or of a spiral, for one another.
    bool exchange(Tree& tree) {
        Tree& node = any_node(tree);
        const int parts = static_cast<int>(node.parts.size());
        if (parts < 2) return false;
        const int one = dice_.roll(parts);
        const int other = dice_.roll(parts);
        if (one == other) return false;
        std::swap(node.parts[one], node.parts[other]);
        return true;
    }

    /// A story beside or over something becomes an L round it, and the reverse.
    bool notch(Tree& tree) {
        Tree& node = any_node(tree);
        if (node.division == Division::notch_left || node.division == Division::notch_right) {
            Tree cut;
            cut.division = dice_.chance(50) ? Division::across : Division::down;
            const bool before = dice_.chance(70);
            cut.parts = {before ? leaf_of(node.item) : node.parts[0], before ? node.parts[0] : leaf_of(node.item)};
            node = std::move(cut);
            return true;
        }
        if (node.division != Division::across && node.division != Division::down) return false;
        for (std::size_t i = 0; i < 2; ++i) {
            const Tree& part = node.parts[i];
            if (part.division != Division::whole || !wish_.may_be_notched[part.item]) continue;
            Tree made;
            made.division = dice_.chance(50) ? Division::notch_left : Division::notch_right;
            made.item = part.item;
            made.parts = {node.parts[1 - i]};
            node = std::move(made);
            return true;
        }
        return false;
    }

    Slicings& slicings_;
    const Annealing& wish_;
    Dice& dice_;
};

}  // namespace

Tree anneal_tree(Slicings& slicings, const Tree& start, const Annealing& wish, Dice& dice) {
    return TreeAnnealer(slicings, wish, dice).anneal(start);
}

}  // namespace banxin::makeup
