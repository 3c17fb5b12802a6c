#pragma once

#include <optional>

#include "font/font_values.h"
#include "font/open_face.h"

namespace banxin {

/// A mark as the face has it, in thousandths of an em along its line; from the origin, as the ink.
struct MarkMeasure {
    /// The half-width body that halt leaves: where it starts in the full one, and its width.
    struct HalfBody {
        int start = 0;
        int width = 0;
    };
    int advance = 1000;
    std::optional<InkBounds> ink;
    std::optional<HalfBody> halt;  ///< Nothing where halt changes nothing.
};

// What a mark needs of its body.
//
// By halt (vhal in vertical lines), where the half body holds the ink; halt that cuts into the ink is not believed.
// Else by the ink: the half of the body, left, right or middle, that holds it; of ink wider than that, whole quarters
// of the body beside it. A mark narrower than nine tenths of an em, or without ink, has no blanks.
MarkForm judge_mark(const MarkMeasure& mark);

/// Shapes the mark once, once more with halt; `buffer` is working room.
MarkMeasure measure_mark(const OpenFace& face, hb_buffer_t* buffer, const RunRequest& mark);

}  // namespace banxin
