#include "compose/text/fill_cell.h"

#include "base/em_box.h"

namespace banxin {
namespace {

constexpr Em kBoxFoot{-kEmFoot};  // Of the em box, from the baseline.

}  // namespace

CellGlyphs fill_cell(std::vector<ShapedGlyph> level, const Look& look, const FontLibrary& library) {
    Length natural;
    for (const ShapedGlyph& glyph : level) natural += glyph.advance;
    CellGlyphs cell;
    if (natural > look.size) cell.width = static_cast<int>(look.size * 1000 / natural);
    const Length used = scaled(natural, cell.width, 1000);
    const Length baseline = Em{(1000 + library.metrics(look.face).cap_height) / 2}.of(look.size);
    Length pen = kBoxFoot.of(look.size) + (look.size - used) / 2;
    for (ShapedGlyph& glyph : level) {
        const Length advance = scaled(glyph.advance, cell.width, 1000);
        glyph.dy = pen + scaled(glyph.dx, cell.width, 1000);
        glyph.dx = baseline;
        glyph.advance = Length();
        pen += advance;
    }
    if (!level.empty()) level.back().advance = look.size;
    cell.glyphs = std::move(level);
    return cell;
}

}  // namespace banxin
