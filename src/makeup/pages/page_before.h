#pragma once

#include <set>
#include <vector>

#include "model/edition.h"

namespace banxin::makeup {

/// A page as it was made up before: where the search begins, and what it may not move.
struct PageBefore {
    std::vector<FrameTemplate> frames;   ///< Those that were made, not the layout's own.
    std::vector<FrameBinding> bindings;  ///< What stands in them.
    std::set<FrameId> locked;            ///< Of the frames: they stay as they are, with what stands in them.
};

}  // namespace banxin::makeup
