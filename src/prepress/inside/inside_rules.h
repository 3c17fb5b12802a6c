#pragma once

#include <vector>

#include "model/press_settings.h"
#include "prepress/inside/inside_findings.h"
#include "prepress/inside/inside_mark.h"

namespace banxin {

/// What the inside of a piece of art is held against.
struct InsideLimits {
    const PreflightLimits& limits;
    int ink_limit = 220;
};

// Holds all that a piece of art paints against what a press can print: the rules for our own pages
// (preflight_marks.h) under their ids, and `type-rich-black`, `white-overprint`, `art-image-damaged`,
// `art-image-over-ink`.
void judge_inside(const std::vector<InsideMark>& marks, const InsideLimits& limits, InsideFindings& found);

}  // namespace banxin
