#pragma once

#include <optional>

#include "font/harfbuzz_ptr.h"

namespace banxin {

/// A face ready to answer. The file stays mapped, shared by all faces of one collection.
struct OpenFace {
    HbFace face;
    HbFont design;  ///< Scaled in design units: for ink and metrics.
    HbFont sized;   ///< Its scale is set for each run: for shaping.
    int units_per_em = 1000;
    bool has_vertical_metrics = false;
};

/// Nothing when the bytes hold no face at `index`.
std::optional<OpenFace> open_face(hb_blob_t* file, unsigned index);

/// The same face with fonts of its own, for another thread: the size of a font is set for each run.
OpenFace opened_again(const OpenFace& face);

/// The glyph of a character by the face's cmap; nothing when it has none.
std::optional<hb_codepoint_t> nominal_glyph(const OpenFace& face, char32_t character);

}  // namespace banxin
