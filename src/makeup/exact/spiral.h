#pragma once

#include <optional>

#include "makeup/exact/recurrence.h"

namespace banxin::makeup {

/// A page of five parts, none of whose edges goes through.
struct Spiral {
    Tree tree;
    Price price = kNever;
};

// The cheapest spiral of all items in the problem's block, if any is under the recurrence's known price.
std::optional<Spiral> find_spiral(Recurrence& recurrence, const BlockProblem& problem);

}  // namespace banxin::makeup
