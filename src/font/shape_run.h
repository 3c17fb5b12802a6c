#pragma once

#include <vector>

#include "font/font_values.h"
#include "font/open_face.h"

namespace banxin {

// One run's glyphs, along its line, with advances in EMU.
//
// In:       `face` is the run's; `buffer` is working room, whatever it holds.
// Promises: clusters never fall; a character keeps a cluster of its own unless the face joins it with its neighbour.
// Leaves:   distances between marks (chws, halt) and between scripts to compose.
std::vector<ShapedGlyph> shape_run(const OpenFace& face, hb_buffer_t* buffer, const RunRequest& run);

/// The same with halt, or vhal in vertical runs: the half-width bodies of the face's marks.
std::vector<ShapedGlyph> shape_run_in_half(const OpenFace& face, hb_buffer_t* buffer, const RunRequest& run);

}  // namespace banxin
