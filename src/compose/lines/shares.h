#pragma once

#include "base/length.h"

namespace banxin {

/// The shares of a length, place by place, as scaled(length, place, places) gives them, without a division for each.
class Shares {
  public:
    /// `places`: at least one, if any is asked for.
    Shares(Length length, std::int64_t places)
        : places_(places),
          whole_(places > 0 ? length / places : Length()),
          rest_((length - whole_ * places).in_emu()),
          carry_(places / 2) {}

    /// What has been given up to a place, no earlier one than asked for before.
    Length until(std::int64_t place) {
        for (; place_ < place; ++place_) {
            given_ += whole_;
            carry_ += rest_;
            if (carry_ < places_) continue;
            carry_ -= places_;
            given_ += Length::emu(1);
        }
        return given_;
    }

  private:
    std::int64_t places_;
    Length whole_;
    std::int64_t rest_;
    std::int64_t carry_;
    std::int64_t place_ = 0;
    Length given_;
};

}  // namespace banxin
