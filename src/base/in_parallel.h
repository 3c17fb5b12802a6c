#pragma once

#include <cstddef>
#include <functional>
#include <optional>

namespace banxin {

/// As many as the machine has processors for this program.
int usual_jobs();

/// As many as were asked for; nothing asked for: as usual.
inline int jobs_or_usual(std::optional<int> asked) {
    return asked ? *asked : usual_jobs();
}

// Does the works 0 … count - 1, `jobs` of them at a time, and comes back when all are done.
//
// They start in their order and end in any: what they make must not depend on it, and what they share must be safe.
// With one job the caller's own thread does all. When a work throws, those that have started are finished, no other
// starts, and the first exception is thrown on.
void in_parallel(std::size_t count, int jobs, const std::function<void(std::size_t)>& work);

}  // namespace banxin
