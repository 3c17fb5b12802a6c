#include "makeup/search/small_group.h"

#include <algorithm>

namespace banxin::makeup {
namespace {

/// A group that is so much dearer than it might be is not worth a place.
constexpr Price kMostExcess = 5 * kLine;

std::vector<Item> items_among(const std::vector<Item>& items, const std::vector<int>& members) {
    std::vector<Item> own;
    for (const int member : members) own.push_back(items[member]);
    return own;
}

void rename_items(Tree& tree, const std::vector<int>& names) {
    if (tree.has_item()) tree.item = names[tree.item];
    for (Tree& part : tree.parts) rename_items(part, names);
}

}  // namespace

SmallGroup::SmallGroup(const PageItems& items, const PageSize& page, const std::vector<int>& members)
    : members_(members),
      own_(items_among(items.items(), members)),
      problem_{page, page.block(), own_, items.tariff(), kNever - 1, kMostExcess, 1'000'000'000, Extent::part},
      recurrence_(problem_) {}

Prices SmallGroup::prices_of(const Block& block) {
    return recurrence_.prices_of(recurrence_.everything(), {0, 0, block.columns, block.lines});
}

Tree SmallGroup::laid_into(const Block& block, int corners) {
    Tree tree = recurrence_.tree_of(recurrence_.everything(), {0, 0, block.columns, block.lines}, corners);
    rename_items(tree, members_);
    return tree;
}

std::int64_t SmallGroup::take_work() {
    const std::int64_t done = recurrence_.work() - told_work_;
    told_work_ += done;
    return done;
}

SmallGroup& SmallGroups::of(std::vector<int> members) {
    std::sort(members.begin(), members.end());
    std::unique_ptr<SmallGroup>& group = known_[members];
    if (!group) group = std::make_unique<SmallGroup>(items_, page_, members);
    return *group;
}

}  // namespace banxin::makeup
