#pragma once

#include <optional>

#include "compare/changes/change.h"

namespace banxin {

/// What of a page's lattice is another.
struct LatticeChange {
    std::vector<LookStep> steps;  ///< Empty where an older proof does not say what it is.
    bool frames_keep = true;      ///< Its frames have the columns and lines that they had.
    bool operator==(const LatticeChange&) const = default;
};

// Of two versions of a page. Where one of them comes from a proof that was stored before measures were, it is read off
// its frames: all have changed, and some keep their columns and lines.
std::optional<LatticeChange> lattice_change(const PageVersion& before, const PageVersion& after);

}  // namespace banxin
