#pragma once

#include "base/length.h"

namespace banxin {

/// A length in whole millimetres for people to read, rounded to the nearest (halves away from nothing).
constexpr std::int64_t whole_millimetres(Length length) {
    return scaled(length, 1, Length::kPerMillimetre).in_emu();
}

}  // namespace banxin
