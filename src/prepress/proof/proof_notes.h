#pragma once

#include <vector>

#include "render/pixels.h"

namespace banxin {

/// What somebody has written on the proof of a page and in a margin right of it.
struct ProofNotes {
    DisplayList page;             ///< The notes alone; its trim is wider than the proof's by the margin.
    std::vector<ScreenInk> inks;  ///< That they are written in; another one is white.
    std::vector<Rect> solid;      ///< Places where they cover what is under them; elsewhere it shows through.
    RenderFonts fonts;
};

// A soft proof with its notes, as wide as their page. Fails as drawing a page fails.
Result<Pixels> with_notes(const Pixels& proof, const ProofNotes& notes, int dpi);

}  // namespace banxin
