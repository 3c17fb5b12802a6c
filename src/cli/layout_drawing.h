#pragma once

#include "cli/layout_sheet.h"

namespace banxin {

/// A layout's sheet as a document of one page: lattice, frames, heads, the places of pictures, and in each frame what
/// it takes.
Document layout_document(const LayoutSheet& sheet);

}  // namespace banxin
