#pragma once

#include "compose/rules/place.h"

namespace banxin {

/// What a break costs that no rule forbids but a reader dislikes.
struct BreakPrice {
    const char* rule = nullptr;  ///< Null: free.
    int hundredths = 0;          ///< Of the unit that lines are priced in.
};

/// A figure and its measure word (3|名, 2026|年, 5|公里) cost 40; only at the newspaper's level and in Chinese and
/// Japanese.
BreakPrice price_of_break(const Place& place);

}  // namespace banxin
