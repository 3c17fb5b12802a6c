#pragma once

namespace banxin {

/// What the page shows beside the print. What goes to press is painted with none of it.
enum class GuideMode {
    off,
    overset,  ///< How much text has found no room.
    all,      ///< That, and lattice, frames and empty slots.
};

}  // namespace banxin
