#pragma once

#include <optional>

#include "makeup/exact/recurrence.h"

namespace banxin::makeup {

struct BlockAnswer {
    std::optional<Tree> tree;  ///< None: nothing of at most the price that was asked for.
    Price price = kNever;
    std::int64_t work = 0;
    bool gave_up = false;  ///< The work ran out: nothing is known.
};

/// Whether a block may be divided as a spiral, besides.
enum class Spirals : std::uint8_t { none, at_root };

// The cheapest way to fill a block with all items. Of the same items always the same answer.
BlockAnswer solve_block(const BlockProblem& problem, Spirals spirals);

}  // namespace banxin::makeup
