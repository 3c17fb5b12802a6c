#pragma once

#include "makeup/exact/solve_block.h"

namespace banxin::makeup {

/// The least price of all pages that there are, tried one after the other: every sharing out, every cut, nothing left
/// out, nothing remembered. Places are absolute, and importance is paid where an item stands.
Price least_of_every_page(const BlockProblem& problem, Spirals spirals);

}  // namespace banxin::makeup
