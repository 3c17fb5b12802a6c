#pragma once

#include <map>
#include <memory>
#include <utility>

namespace banxin {

// Values by their places, from one run of a caller to its next: one that comes out as it was is the very one that was
// there. Whoever made something of it tells by its address alone that this is still good.
//
// Promises: forget_unasked() drops what was not asked for since it was called last; what somebody still holds stays
// alive for him, so that its address is no other's.
// Kept by a caller, never by a stage; one a thread.
template <typename Place, typename Value>
class KnownValues {
  public:
    /// The value that is known there, where `is_same(value)`, or what `make()` gives.
    template <typename IsSame, typename Make>
    std::shared_ptr<const Value> keep(const Place& place, const IsSame& is_same, const Make& make) {
        Known& known = known_[place];
        known.asked = true;
        if (known.value == nullptr || !is_same(*known.value)) known.value = std::make_shared<const Value>(make());
        return known.value;
    }
    std::shared_ptr<const Value> keep(const Place& place, const Value& value) {
        return keep(
            place, [&](const Value& known) { return known == value; }, [&] { return value; });
    }

    void forget_unasked() {
        std::erase_if(known_, [](const auto& known) { return !known.second.asked; });
        for (auto& [place, known] : known_) known.asked = false;
    }

    std::size_t size() const { return known_.size(); }

  private:
    struct Known {
        std::shared_ptr<const Value> value;
        bool asked = false;
    };

    std::map<Place, Known> known_;
};

}  // namespace banxin
