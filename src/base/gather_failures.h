#pragma once

#include <algorithm>
#include <optional>

#include "base/diagnostic.h"

namespace banxin {

/// Adds one more failure to those of a run that goes on; what was told before is not told again. The world counts more
/// than the input.
inline void add_failure(std::optional<Failure>& all, const Failure& more) {
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

}  // namespace banxin
