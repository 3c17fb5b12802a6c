#pragma once

#include <map>
#include <memory>
#include <vector>

#include "makeup/exact/page_items.h"
#include "makeup/exact/recurrence.h"

namespace banxin::makeup {

// A few items of a page as one: the recurrence of their own, which is asked for one block after the other and
// remembers.
class SmallGroup : public Group {
  public:
    SmallGroup(const PageItems& items, const PageSize& page, const std::vector<int>& members);

    Prices prices_of(const Block& block) override;
    std::int32_t least_of(int cells) const override { return recurrence_.bounds().of(recurrence_.everything(), cells); }
    const HeadEdges& edges_of(const Block& block) override {
        return recurrence_.edges_of(recurrence_.everything(), {0, 0, block.columns, block.lines});
    }
    /// In the page's items. REQUIRES: the prices of the block were asked for and can be had.
    Tree laid_into(const Block& block, int corners);
    Price down() const { return recurrence_.down(recurrence_.everything()); }
    Price across() const { return recurrence_.across(recurrence_.everything()); }
    /// Cuts tried since the last time that this was asked.
    std::int64_t take_work();

  private:
    std::vector<int> members_;
    std::vector<Item> own_;
    BlockProblem problem_;
    Recurrence recurrence_;
    std::int64_t told_work_ = 0;
};

/// The groups of a search, each made when it is first asked for.
class SmallGroups {
  public:
    SmallGroups(const PageItems& items, const PageSize& page) : items_(items), page_(page) {}
    /// REQUIRES: none of the members has a pin. Their order does not matter.
    SmallGroup& of(std::vector<int> members);

  private:
    const PageItems& items_;
    const PageSize page_;
    std::map<std::vector<int>, std::unique_ptr<SmallGroup>> known_;
};

}  // namespace banxin::makeup
