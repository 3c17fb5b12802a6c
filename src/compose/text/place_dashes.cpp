// Faces come in four kinds: with a glyph for both dashes, with dashes that touch, with white at a dash's ends, and with
// dashes and dots for Western text, narrow or on the baseline. The first two need nothing; dashes with white are drawn
// towards each other; the last are centred in the cell.
#include "compose/text/place_dashes.h"

#include <algorithm>

#include "base/em_box.h"

namespace banxin {
namespace {

constexpr int kOffMiddle = 50;  // Thousandths of an em that ink may be off the cell's middle.
constexpr Em kOverlap{2};       // Ink is told in whole thousandths.

bool is_dash_or_dots(CharClass c) {
    return c == CharClass::dash || c == CharClass::ellipsis;
}

bool fills_a_cell(const TypeCase& type_case, FaceId face) {
    constexpr Length kEm = Length::pt(100);
    Length width;
    for (const ShapedGlyph& glyph :
         type_case.library->shape({"—", face, kEm, RunScript::han, type_case.language_tag, GlyphForms::full_width})) {
        width += glyph.advance;
    }
    return width * 10 >= kEm * 9;
}

class DashPlacer {
  public:
    DashPlacer(ShapedText& text, const FontLibrary& library) : text_(text), library_(library) {}

    void stand_in_cell(Unit& unit) {
        const Length size = text_.size_of(unit);
        const std::int64_t cells = std::max<std::int64_t>(1, (unit.core * 2 + size) / (size * 2));
        move(unit, (size * cells - unit.core) / 2);
        unit.core = size * cells;
        const auto ink = ink_of(unit);
        if (!ink) return;
        const Length off = middle_of_line(unit) - (ink->low + ink->high) / 2;
        const Length least = Em{kOffMiddle}.of(size);
        if (off > least || -off > least) text_.glyphs[unit.first_glyph].dy += off;
    }

    void join(Unit& left, Unit& right) {
        const auto left_ink = ink_of(left);
        const auto right_ink = ink_of(right);
        const Length size = text_.size_of(left);
        if (!left_ink || !right_ink || left.look != right.look || left.core != size) return;
        const Length left_end = left_ink->end;
        const Length right_start = left.core + right_ink->start;
        if (right_start <= left_end) return;
        const Length white = right_start - left_end + kOverlap.of(size);
        move(left, white / 2);
        move(right, white / 2 - white);
    }

  private:
    /// Black as a line has it, from the unit's origin: along the line and over its baseline.
    struct LineInk {
        Length start;
        Length end;
        Length low;
        Length high;
    };

    std::optional<LineInk> ink_of(const Unit& unit) const {
        const Look& look = text_.looks[unit.look];
        if (unit.glyphs != 1 || look.missing) return std::nullopt;
        const UnitGlyph& glyph = text_.glyphs[unit.first_glyph];
        const auto ink = library_.ink(look.face, glyph.glyph);
        if (!ink) return std::nullopt;
        const auto em = [&](int milli) { return Em{milli}.of(look.size); };
        if (unit.posture == Posture::upright) {  // the line runs down the glyph
            return LineInk{glyph.dx - em(ink->top), glyph.dx - em(ink->bottom), glyph.dy + em(ink->left),
                           glyph.dy + em(ink->right)};
        }
        return LineInk{glyph.dx + em(ink->left), glyph.dx + em(ink->right), glyph.dy + em(ink->bottom),
                       glyph.dy + em(ink->top)};
    }

    /// Over the baseline: of the face's em box, or of the engine's in a vertical line.
    Length middle_of_line(const Unit& unit) const {
        const Look& look = text_.looks[unit.look];
        if (text_.writing == Writing::vertical) return Em{kEmHead - 500}.of(look.size);
        const FaceMetrics metrics = library_.metrics(look.face);
        return Em{(metrics.ascent + metrics.descent) / 2}.of(look.size);
    }

    void move(const Unit& unit, Length right) {
        for (std::uint32_t i = 0; i < unit.glyphs; ++i) text_.glyphs[unit.first_glyph + i].dx += right;
    }

    ShapedText& text_;
    const FontLibrary& library_;
};

}  // namespace

FaceId face_for_dash(const TypeCase& type_case, FaceId preferred) {
    if (fills_a_cell(type_case, preferred)) return preferred;
    const FaceId song = type_case.face(FontRole{"song"});
    return type_case.library->has_glyph(song, U'—') && fills_a_cell(type_case, song) ? song : preferred;
}

void place_dashes(ShapedText& text, std::uint32_t first_unit, const FontLibrary& library) {
    DashPlacer placer(text, library);
    for (std::size_t i = first_unit; i < text.units.size(); ++i) {
        if (!is_dash_or_dots(text.units[i].cls)) continue;
        placer.stand_in_cell(text.units[i]);
    }
    for (std::size_t i = first_unit; i + 1 < text.units.size(); ++i) {
        if (text.units[i].cls != CharClass::dash || text.units[i + 1].cls != CharClass::dash) continue;
        if (text.units[i].characters != 1 || text.units[i + 1].characters != 1) continue;
        placer.join(text.units[i], text.units[i + 1]);
        ++i;
    }
}

}  // namespace banxin
