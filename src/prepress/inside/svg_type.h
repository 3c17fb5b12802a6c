#pragma once

#include <string>
#include <vector>

#include "font/system_type.h"
#include "prepress/inside/svg_pieces.h"

namespace banxin {

/// What of an SVG's type does not come out as whoever drew it saw it.
struct SvgTypeFaults {
    std::vector<std::string> missing_families;    ///< Asked for first, and not installed; each once.
    std::vector<std::string> missing_characters;  ///< That no installed font has; each once.
};

// Holds an SVG's type against the fonts that are installed, from which librsvg sets it. Families are those of
// attributes, styles and style sheets; `serif`, `sans-serif` and the like are whatever the system has for them.
SvgTypeFaults svg_type_faults(const std::vector<SvgPiece>& pieces, const SystemType& type);

}  // namespace banxin
