#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace banxin {

// Numbers as a JSON array in which equal neighbours are told once: `[9500,[4750,3]]` for 9500, 4750, 4750, 4750. What
// is nothing is null, and stays by itself.
std::string folded(std::span<const std::optional<std::int64_t>> numbers);

}  // namespace banxin
