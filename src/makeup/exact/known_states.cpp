#include "makeup/exact/known_states.h"

namespace banxin::makeup {

KnownStates::KnownStates(std::span<const Item> items, const Block& block)
    : columns_(block.columns), lines_(block.lines), slots_((std::size_t{1} << items.size()) * block.area(), -1) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Pin* pin = items[i].pin;
        if (pin == nullptr) continue;
        pinned_ |= ItemSet{1} << i;
        if (pin->left != Bounds{} || pin->right != Bounds{}) pinned_across_ |= ItemSet{1} << i;
        if (pin->top != Bounds{} || pin->foot != Bounds{}) pinned_down_ |= ItemSet{1} << i;
    }
}

std::uint64_t KnownStates::key(ItemSet set, const Block& b) const {
    std::uint64_t key = set;
    const int column = (set & pinned_across_) != 0 ? b.column : 0;
    const int line = (set & pinned_down_) != 0 ? b.line : 0;
    for (const int part : {column, line, b.columns, b.lines}) key = key << 11 | static_cast<unsigned>(part);
    return key;
}

const State* KnownStates::find(ItemSet set, const Block& block) const {
    std::int32_t at = -1;
    if (is_pinned(set)) {
        const auto found = places_.find(key(set, block));
        if (found != places_.end()) at = found->second;
    } else {
        at = slots_[slot(set, block)];
    }
    return at < 0 ? nullptr : &states_[at];
}

void KnownStates::keep(ItemSet set, const Block& block, const State& state) {
    const auto at = static_cast<std::int32_t>(states_.size());
    states_.push_back(state);
    if (is_pinned(set)) {
        places_.emplace(key(set, block), at);
    } else {
        slots_[slot(set, block)] = at;
    }
}

}  // namespace banxin::makeup
