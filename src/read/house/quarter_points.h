#pragma once

#include "base/length.h"

namespace banxin {

/// Weights of rules are told in these: newsprint holds no finer line than one.
constexpr Length quarter_points(std::int64_t count) {
    return Length::emu(Length::kPerPoint / 4 * count);
}

}  // namespace banxin
