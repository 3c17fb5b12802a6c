#pragma once

#include <cstdint>
#include <string_view>

namespace banxin {

enum class BreakChance : std::uint8_t { forbidden, allowed };

/// Whether a line may break after a character, what that costs, and which rule says so.
struct BreakVerdict {
    BreakChance chance = BreakChance::allowed;
    int penalty = 0;            ///< Hundredths of the unit that lines are priced in; 0 is free.
    const char* rule = "free";  ///< Stable name, such as "closing-mark-at-start".
    bool operator==(const BreakVerdict& o) const {
        return chance == o.chance && penalty == o.penalty && std::string_view(rule) == o.rule;
    }
};

}  // namespace banxin
