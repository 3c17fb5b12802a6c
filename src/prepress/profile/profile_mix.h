#pragma once

#include <array>
#include <cstddef>

namespace banxin {

/// Cyan, magenta, yellow, black, each from 0 to 1: the share of the plate that carries ink.
using InkMix = std::array<double, 4>;
inline constexpr std::size_t kCyan = 0, kMagenta = 1, kYellow = 2, kBlack = 3;

/// All four together; 2.2 is what a printer calls 220 %.
double total_ink(const InkMix& mix);

/// Takes from the colours what is above `limit`, in proportion; black stays, for it gives most darkness for its ink.
InkMix within_ink_limit(InkMix mix, double limit);

}  // namespace banxin
