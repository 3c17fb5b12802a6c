#include "makeup/search/recombine.h"

namespace banxin::makeup {
namespace {

/// Pieces as the recurrence sees them.
class PieceItems {
  public:
    PieceItems(const Recombination& wish, SmallGroups& groups) : wish_(wish) {
        for (const std::vector<int>& piece : wish.pieces) {
            groups_.push_back(piece.size() > 1 ? &groups.of(piece) : nullptr);
            SmallGroup* group = groups_.back();
            items_.push_back(group == nullptr ? wish.items.items()[piece.front()]
                                              : Item{nullptr, nullptr, group->down(), group->across(), nullptr, group,
                                                     static_cast<int>(piece.size())});
        }
    }

    const std::vector<Item>& items() const { return items_; }

    /// An answer in these items as a tree of the page's.
    Tree unfolded(const Tree& answer, const Block& block) const {
        if (answer.division == Division::whole && groups_[answer.item] != nullptr)
            return groups_[answer.item]->laid_into(block, answer.corners);
        Tree tree = answer;
        if (tree.has_item()) tree.item = wish_.pieces[answer.item].front();
        const PartBlocks blocks = blocks_of(answer, block);
        for (std::size_t i = 0; i < tree.parts.size(); ++i) tree.parts[i] = unfolded(answer.parts[i], blocks[i]);
        return tree;
    }

    std::int64_t take_work() const {
        std::int64_t work = 0;
        for (SmallGroup* group : groups_) work += group == nullptr ? 0 : group->take_work();
        return work;
    }

  private:
    const Recombination& wish_;
    std::vector<SmallGroup*> groups_;
    std::vector<Item> items_;
};

}  // namespace

BlockAnswer recombine(const Recombination& wish, SmallGroups& groups) {
    const PieceItems pieces(wish, groups);
    const BlockProblem problem{wish.page,   wish.page.block(), pieces.items(), wish.items.tariff(), wish.most,
                               wish.excess, wish.work,         Extent::whole,  wish.haste};
    BlockAnswer answer = solve_block(problem, wish.spirals);
    if (answer.tree) answer.tree = pieces.unfolded(*answer.tree, wish.page.block());
    answer.work += pieces.take_work();
    return answer;
}

}  // namespace banxin::makeup
