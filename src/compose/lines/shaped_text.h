#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/ids.h"
#include "base/length.h"
#include "base/short_length.h"
#include "compose/lines/line_fit.h"
#include "compose/rules/break_verdict.h"
#include "compose/rules/char_class.h"
#include "font/font_values.h"
#include "model/line_style.h"
#include "model/story.h"
#include "model/style.h"

namespace banxin {

/// The face, size and ink of a stretch of units. `missing`: no font has these characters; they print as boxes.
struct Look {
    FaceId face{};
    Length size;
    InkName ink;
    bool missing = false;
    int width = 1000;  ///< Of the glyphs, in thousandths of their own: three figures go into one cell condensed.
    bool operator==(const Look&) const = default;
};

/// The blank between two units of one line: its usual width and how far it may go.
struct Gap {
    ShortLength natural;
    ShortLength least;
    ShortLength most;  ///< Before letterspacing; equals natural where it may not grow.
    SqueezeStep step = SqueezeStep::none;
    bool spreads = false;      ///< Letterspace may be added here.
    bool pair = false;         ///< Of two marks that stand together: their width is a choice.
    bool last_resort = false;  ///< Of a pair: the greatest width is none to choose while anything else keeps the line.
};

/// What a divided word ends with in a look.
struct Hyphen {
    std::uint32_t glyph = 0;
    Length width;
};

struct UnitGlyph {
    std::uint32_t glyph = 0;
    ShortLength dx;  ///< From the unit's origin, along the line.
    ShortLength dy;  ///< Toward the line before: up, in vertical lines to the right.
};

/// How a unit's glyphs stand in their line.
enum class Posture : std::uint8_t {
    level,     ///< In a horizontal line.
    upright,   ///< In a vertical line, as on a horizontal one.
    sideways,  ///< In a vertical line, turned a quarter to the right with it.
    in_cell,   ///< In a vertical line, side by side and upright in one cell (縦中横).
};

// The smallest thing that a line places: one character, or a cluster that the font sets as one.
//
// A full-width mark is cut into its core (the ink's half) and the blanks that its body carries; lines are sums of cores
// and gaps.
struct Unit {
    std::uint32_t text_begin = 0;  ///< Bytes in ShapedText::text.
    std::uint16_t text_bytes = 0;
    std::uint16_t characters = 1;  ///< Code points of the story's text; 0 for what the engine wrote (list markers).
    TextOffset offset;             ///< Of its first character in the story's text.
    std::uint32_t first_glyph = 0;
    std::uint16_t glyphs = 0;
    std::uint16_t look = 0;
    CharClass cls = CharClass::other;
    BreakChance break_after = BreakChance::allowed;
    std::uint16_t break_penalty = 0;  ///< Of a break after it, in hundredths of what lines are priced in.
    bool divides_after = false;       ///< A word may be divided here, with a hyphen.
    Posture posture = Posture::level;
    ShortLength core;
    ShortLength
        white_before;  ///< Of the core, left and right of the glyphs: room for a reading that is wider. It stays at
    ShortLength white_after;  ///< a line's edge.
    ShortLength before;       ///< Blank inside the body, left of the core.
    ShortLength after;        ///< Blank inside the body, right of the core.
    Gap gap;                  ///< To the next unit of the block.

    /// What the glyphs take of the core.
    Length body() const { return core - white_before - white_after; }
};

struct ShapedBlock {
    BlockKind kind = BlockKind::paragraph;
    std::uint32_t first_unit = 0;
    std::uint32_t end_unit = 0;
    Length first_indent;  ///< Of the first line.
    Length indent;        ///< Of the other lines.
    Align align = Align::justify;
    LineStyle lines{};  ///< How its lines are broken and filled.
};

struct ShapedText;

/// An annotation of the units [first_unit, end_unit), all of one block. Ruby is parted into one of these for each
/// reading.
struct ShapedAnnotation {
    AnnotationKind kind = AnnotationKind::dots;
    std::uint32_t first_unit = 0;
    std::uint32_t end_unit = 0;
    std::shared_ptr<const ShapedText> reading;  ///< Of ruby, in its own small size.
};

/// A character that no installed font has.
struct MissingGlyph {
    char32_t character = 0;
    TextOffset offset;
    std::size_t block = 0;
};

// A text shaped once: units, glyphs and break chances. It knows no width.
struct ShapedText {
    Writing writing = Writing::horizontal;
    std::string text;  ///< UTF-8 of all units in order.
    std::vector<Look> looks;
    std::vector<Hyphen> hyphens;  ///< By look; empty where no word divides.
    std::vector<Unit> units;
    std::vector<UnitGlyph> glyphs;
    std::vector<ShapedBlock> blocks;
    std::vector<MissingGlyph> missing;
    std::vector<ShapedAnnotation> annotations;  ///< By first unit; those that hold others stand before them.

    Length size_of(const Unit& unit) const { return looks[unit.look].size; }
    /// Length of the story's text in code points, blocks joined by one each.
    TextOffset end;
};

}  // namespace banxin
