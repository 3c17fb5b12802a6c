#pragma once

#include "base/length.h"

namespace banxin {

/// A length as a browser is told it: the nearest whole thousandth of a point.
constexpr std::int64_t thousandths(Length length) {
    return scaled(length, 1000, Length::kPerPoint).in_emu();
}

}  // namespace banxin
