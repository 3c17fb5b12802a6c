// Five blocks round a middle one (a pinwheel) are the smallest division of a rectangle that no cut makes. Its four
// edges are chosen first; then only sets that a block's cells suit can stand in it, which leaves few.
#include "makeup/exact/spiral.h"

namespace banxin::makeup {
namespace {

constexpr int kSpiralParts = 5;

class SpiralFinder {
  public:
    SpiralFinder(Recurrence& recurrence, const BlockProblem& problem) : recurrence_(recurrence), problem_(problem) {
        suited_.resize(static_cast<std::size_t>(problem.block.area()) + 1);
        for (int cells = 1; cells <= problem.block.area(); ++cells) {
            for (ItemSet set = 1; set <= recurrence.everything(); ++set) {
                if (recurrence.is_worth_trying(set, cells)) suited_[cells].push_back(set);
            }
        }
    }

    std::optional<Spiral> find() {
        for (const Division division : {Division::spiral, Division::spiral_mirrored}) try_middles(division);
        if (!can_be_had(best_.price)) return std::nullopt;
        best_.tree.parts.clear();
        const PartBlocks blocks = blocks_of(best_.tree, problem_.block);
        for (int part = 0; part < kSpiralParts; ++part) {
            const Prices prices = recurrence_.prices_of(best_sets_[part], blocks[part]);
            best_.tree.parts.push_back(recurrence_.tree_of(best_sets_[part], blocks[part], cheapest(prices)));
        }
        return best_;
    }

  private:
    void try_middles(Division division) {
        const Block& b = problem_.block;
        tree_.division = division;
        for (int left = 1; left + 1 < b.columns; ++left) {
            for (int right = left + 1; right < b.columns; ++right) {
                for (int top = kLeastEdge; top + 2 * kLeastEdge <= b.lines; ++top) {
                    for (int foot = top + kLeastEdge; foot + kLeastEdge <= b.lines && !recurrence_.gave_up(); ++foot)
                        try_middle({left, top, right - left, foot - top});
                }
            }
        }
    }

    void try_middle(const Block& middle) {
        tree_.middle = middle;
        blocks_ = blocks_of(tree_, problem_.block);
        fill_part(0, recurrence_.everything(), 0);
    }

    /// Shares what is left among the parts from this one on; `price` is that of the parts before.
    void fill_part(int part, ItemSet left, Price price) {
        const Block& block = blocks_[part];
        if (part == kSpiralParts - 1) return try_set(part, left, left, price);
        for (const ItemSet set : suited_[block.area()]) {
            if ((set & ~left) == 0 && set != left) try_set(part, set, left, price);
        }
    }

    void try_set(int part, ItemSet set, ItemSet left, Price price) {
        recurrence_.count_work(1);
        const Block& block = blocks_[part];
        if (!recurrence_.is_worth_trying(set, block.area()) || !recurrence_.reaches(set, block)) return;
        const Prices prices = recurrence_.prices_of(set, block);
        const Price own = least(prices);
        if (!can_be_had(own)) return;
        price += own + recurrence_.down(set) * (block.line - problem_.block.line) +
                 recurrence_.across(set) * (block.column - problem_.block.column);
        if (price >= best_.price || price > problem_.most) return;
        sets_[part] = set;
        if (part + 1 < kSpiralParts) return fill_part(part + 1, left ^ set, price);
        best_ = {tree_, price};
        best_sets_ = sets_;
        recurrence_.lower(price);
    }

    static constexpr int kLeastEdge = 6;  ///< Lines of the shallowest block: a head and a leg.

    Recurrence& recurrence_;
    const BlockProblem& problem_;
    std::vector<std::vector<ItemSet>> suited_;  ///< By cells.
    Tree tree_;
    PartBlocks blocks_;
    std::array<ItemSet, kSpiralParts> sets_{};
    Spiral best_;
    std::array<ItemSet, kSpiralParts> best_sets_{};
};

}  // namespace

std::optional<Spiral> find_spiral(Recurrence& recurrence, const BlockProblem& problem) {
    if (problem.items.size() < kSpiralParts || problem.block.columns < 3) return std::nullopt;
    return SpiralFinder(recurrence, problem).find();
}

}  // namespace banxin::makeup
