#include "makeup/exact/known_rows.h"

#include <utility>

namespace banxin::makeup {

KnownRows::KnownRows(std::span<const Item> items) : free_(std::size_t{1} << items.size()) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Pin* pin = items[i].pin;
        if (pin == nullptr) continue;
        if (pin->left != Bounds{} || pin->right != Bounds{}) pinned_across_ |= ItemSet{1} << i;
        if (pin->top != Bounds{} || pin->foot != Bounds{}) pinned_down_ |= ItemSet{1} << i;
    }
}

const SetRows* KnownRows::find_pinned(ItemSet set, Spot at) const {
    const auto found = places_.find(key(set, spot_of(set, at)));
    return found == places_.end() ? nullptr : found->second;
}

const SetRows& KnownRows::keep(ItemSet set, Spot at, SetRows rows) {
    const SetRows& kept = rows_.emplace_back(std::move(rows));
    if (is_pinned(set)) {
        places_.emplace(key(set, spot_of(set, at)), &kept);
    } else {
        free_[set] = &kept;
    }
    return kept;
}

}  // namespace banxin::makeup
