#include "display/cells.h"

#include "base/em_box.h"

namespace banxin {

Rect cells_of(const GlyphRun& run) {
    if (run.setting == GlyphSetting::level)
        return {run.origin.x, run.origin.y - em_head(run.size), run.width, run.size};
    return {run.origin.x - em_foot(run.size), run.origin.y, run.size, run.width};
}

/// The origin of a glyph that stands upright is on its baseline.
Length cell_start(const GlyphRun& run, const PlacedGlyph& glyph) {
    switch (run.setting) {
        case GlyphSetting::level:
            return glyph.dx;
        case GlyphSetting::sideways:
            return glyph.dy;
        case GlyphSetting::upright:
            break;
    }
    return glyph.dy - em_head(run.size);
}

Rect cell_of(const GlyphRun& run, std::size_t glyph) {
    const bool is_last = glyph + 1 == run.glyphs.size();
    const Length start = cell_start(run, run.glyphs[glyph]);
    const Length end = is_last ? run.width : cell_start(run, run.glyphs[glyph + 1]);
    const Rect cells = cells_of(run);
    if (run.setting == GlyphSetting::level) return {cells.x + start, cells.y, end - start, cells.height};
    return {cells.x, cells.y + start, cells.width, end - start};
}

}  // namespace banxin
