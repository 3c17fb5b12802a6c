#pragma once

#include <span>

#include "fill/page/rest_to_place.h"

namespace banxin {

/// Rests that compete for the same holes, directly or by others, as many at a time as can be arranged at once: in the
/// order of arrival, but that those which may go to few holes come before those that may choose.
std::vector<std::vector<std::size_t>> rest_batches(std::span<const RestToPlace> rests, std::size_t most);

}  // namespace banxin
