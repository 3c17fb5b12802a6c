// Threshold accepting (Dueck and Scheuer 1990) on slicing trees (Wong and Liu 1986), which here have notches and a
// spiral too. A tree says nothing of cuts: Slicings finds the best ones, so a step is a change that an editor would
// see. What a tree is counted at, no page of it is below; a tree whose count is far above that of the last one is not
// judged.
#include "makeup/search/anneal_tree.h"

#include <algorithm>
#include <utility>

#include "makeup/search/regroup.h"

namespace banxin::makeup {
namespace {

constexpr Price kMostCounted = 2 * kLine;      ///< What a change may cost more that is judged at all.
constexpr std::int64_t kWorkOfJudging = 1000;  ///< In sums.
constexpr std::int64_t kWorkOfChange = 200;
constexpr int kChangesPerQuestion = 500;

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

    void anneal(const Tree& start) {
        current_ = start;
        counted_ = slicings_.price_of(current_);
        price_ = wish_.judge(slicings_.cut(current_), counted_);
        const std::int64_t before = slicings_.work();
        while (true) {
            left_ = wish_.work - (slicings_.work() - before) - changes_ * kWorkOfChange - judged_ * kWorkOfJudging;
            if (left_ <= 0 || (changes_++ % kChangesPerQuestion == 0 && wish_.go_on && !wish_.go_on())) return;
            next_ = current_;  // in the memory of the last one
            if (change(next_)) try_next();
        }
    }

  private:
    /// What a page may cost more than the last one.
    Price threshold() const { return static_cast<Price>(wish_.threshold * left_ / wish_.work); }

    void try_next() {
        const Price counted = slicings_.price_of(next_);
        if (!can_be_had(counted) || counted > std::min(price_, counted_ + kMostCounted) + threshold()) return;
        const Tree cut = slicings_.cut(next_);
        if (!keeps_pins(cut)) return;
        ++judged_;
        const Price price = wish_.judge(cut, counted);
        if (price > price_ + threshold()) return;
        std::swap(current_, next_);
        price_ = price;
        counted_ = counted;
    }

    bool keeps_pins(const Tree& tree) const {
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
        nodes_.clear();
        find_nodes(tree, nodes_);
        return *nodes_[dice_.roll(static_cast<int>(nodes_.size()))];
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
        if (at.parts.size() > 2) return false;  // only the whole page is a spiral
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
    Tree current_;
    Tree next_;
    std::vector<Tree*> nodes_;  ///< Of the next one.
    Price counted_ = kNever;
    Price price_ = kNever;
    std::int64_t left_ = 0;  ///< Work.
    std::int64_t changes_ = 0;
    std::int64_t judged_ = 0;
};

}  // namespace

void anneal_tree(Slicings& slicings, const Tree& start, const Annealing& wish, Dice& dice) {
    TreeAnnealer(slicings, wish, dice).anneal(start);
}

}  // namespace banxin::makeup
