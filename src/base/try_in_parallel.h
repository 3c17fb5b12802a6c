#pragma once

#include <cstddef>
#include <functional>
#include <optional>

#include "base/diagnostic.h"

namespace banxin {

// Does works as in_parallel() does, and tells of all that failed, in their order, each once.
//
// After a failure of the world no other work starts: a full disk is full for all of them.
std::optional<Failure> try_in_parallel(std::size_t count, int jobs,
                                       const std::function<Result<void>(std::size_t)>& work);

}  // namespace banxin
