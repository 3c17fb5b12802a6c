#pragma once

namespace banxin {

/// Whether the page shows its lattice, frames and empty slots over the print.
enum class GuideMode { off, on };

}  // namespace banxin
