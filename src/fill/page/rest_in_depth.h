#pragma once

#include <optional>

#include "fill/page/jump_hole.h"

namespace banxin {

/// A continuation measured for a hole, in so many lines of depth for its text.
struct DepthForRest {
    const MeasuredContinuation& rest;
    int depth = 0;
};

/// What comes of it.
struct RestInDepth {
    std::optional<Length> over;  ///< Text that finds no room, along its lines; nothing where none of it would be set.
    int faults = 0;  ///< Lines that its shortest leg lacks of three, and that its feet are apart but for one.
};

/// Sets a continuation in less than its depth, or, copyfitted, in just that.
RestInDepth rest_in_depth(const DepthForRest& asked, const FramePlan& hole, const PageLattice& page,
                          const FillSources& sources);

}  // namespace banxin
