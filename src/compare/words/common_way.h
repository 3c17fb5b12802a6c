#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace banxin {

/// Of a token that has no partner in the other text.
inline constexpr std::size_t kNoPartner = std::numeric_limits<std::size_t>::max();

// A longest common subsequence of two rows of tokens, which are told apart by number.
//
// Out:      for each token of `before` its partner in `after`, or kNoPartner. Partners are equal, and rise.
// Promises: no other way keeps more tokens. Memory grows with the rows, time with their length times what differs.
std::vector<std::size_t> common_way(std::span<const std::uint32_t> before, std::span<const std::uint32_t> after);

}  // namespace banxin
