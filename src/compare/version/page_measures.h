#pragma once

#include "compare/version/look_aspect.h"
#include "resolve/page_plan.h"

namespace banxin {

// What the lattice of a page measures, each as a layout would say it: the body in points, columns and gutters in
// characters of it, so that another body alone makes no other gutter. A type area in the middle of the page is
// `centred`.
LookWords page_measures(const PageLattice& page);

}  // namespace banxin
