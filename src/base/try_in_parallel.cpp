#include "base/try_in_parallel.h"

#include <algorithm>
#include <atomic>
#include <vector>

#include "base/in_parallel.h"

namespace banxin {
namespace {

/// Adds one more failure; what was told before is not told again. The world counts more than the input.
void add_failure(std::optional<Failure>& all, const Failure& more) {
    if (!all) {
        all = more;
        return;
    }
    if (more.kind == FailureKind::world) all->kind = FailureKind::world;
    for (const Diagnostic& found : more.diagnostics) {
        const Diagnostics& told = all->diagnostics;
        if (std::find(told.begin(), told.end(), found) == told.end()) all->diagnostics.push_back(found);
    }
}

}  // namespace

std::optional<Failure> try_in_parallel(std::size_t count, int jobs,
                                       const std::function<Result<void>(std::size_t)>& work) {
    std::vector<Result<void>> done(count);
    std::atomic<bool> world_failed = false;
    in_parallel(count, jobs, [&](std::size_t i) {
        if (world_failed) return;
        done[i] = work(i);
        if (!done[i] && done[i].error().kind == FailureKind::world) world_failed = true;
    });
    std::optional<Failure> all;
    for (const Result<void>& one : done) {
        if (!one) add_failure(all, one.error());
    }
    return all;
}

}  // namespace banxin
