#pragma once

#include <optional>

#include "font/font_values.h"
#include "font/open_face.h"

namespace banxin {

/// The typographic metrics of OS/2, of hhea where there is no OS/2; a cap height that is not told is measured on the H.
FaceMetrics face_metrics(const OpenFace& face);

/// Nothing for a glyph without ink. Rounded outward.
std::optional<InkBounds> glyph_ink(const OpenFace& face, hb_codepoint_t glyph);

}  // namespace banxin
