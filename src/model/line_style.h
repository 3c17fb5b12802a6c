#pragma once

#include <string>

namespace banxin {

/// Which characters may not stand at a line's edges, from free to strict (clreq 6.1.1, CSS Text 3 `line-break`, UAX
/// #14).
enum class Kinsoku {
    none,       ///< Only what is never split: figures, Western words, —— and …….
    basic,      ///< clreq basic.
    gb,         ///< basic, and no solidus at a line's end (GB/T 15834 §5.1).
    strict,     ///< gb, and no dash or ellipsis at a line's start.
    newspaper,  ///< gb, with soft line starts: iteration marks cost, but may.
    css_strict,
    css_normal,
    css_loose,
    uax14,  ///< The Unicode rules as they stand.
};

/// Widths that marks have before any squeezing.
enum class Punctuation {
    full,     ///< 全角: every mark a full cell, two neighbours share their blanks.
    half,     ///< 半角: every mark half a cell.
    kaiming,  ///< 开明: marks that end a sentence a full cell, the others half.
    plain,    ///< As the font has them; neighbours keep their blanks.
};

/// What a closing mark and the opening mark after it measure together.
enum class PairWidth {
    elastic,  ///< One and a half cells; one or two where that keeps the line on the grid.
    one,
    one_and_half,
    natural,  ///< Two cells.
};

/// What an opening mark at a line's start keeps of its blank.
enum class LineStart {
    trim,         ///< Nothing, on a paragraph's first line either.
    half_indent,  ///< Nothing, but on a paragraph's first line the whole: the mark stands in its cell after the indent.
    natural,      ///< The whole, always.
};

/// What a mark at a line's end keeps of its blank.
enum class LineEnd {
    elastic,  ///< The whole or nothing, whichever leaves the line on the grid.
    half,     ///< Nothing, always (GB/T 15834 §5.1.10).
    full,     ///< The whole, always.
};

/// Which marks may hang past the measure.
enum class Hanging { off, pauses_and_stops, all_closing };

enum class Squeeze {
    discrete,  ///< Half cells, as full-body marks were once changed for half-body ones: Han stays on the grid.
    equal,     ///< Equal small amounts over a step (clreq 6.2.2.3).
};

/// What a space takes that was typed between two Han; natural: as the face has it.
enum class HanSpace { half, whole, natural };

enum class Figures { half_width, proportional };  ///< Half width: two figures fill a cell.
enum class Condense {
    nothing,
    figures
};  ///< Figures: to nine tenths of their width, where a line is too long otherwise.
enum class WesternRuns { whole_cells, natural };  ///< Whole cells: the white beside a run fills it up to the cell grid.
enum class VerticalWords {
    turned,
    in_cell
};  ///< In cell: two letters or figures, as in AI and 5G, stand upright in one.
enum class VerticalQuotes { corner, as_written };  ///< Corner: “ ” are set as ﹃ ﹄ and ‘ ’ as ﹁ ﹂ (GB/T 15834 §5.2).
enum class KoreanBreaks { words, characters };
enum class LineBreaking { total_fit, greedy };

/// White between Han and Western text, in thousandths of an em.
struct WesternGap {
    int natural = 250;
    int least = 125;
    int most = 333;
    bool operator==(const WesternGap&) const = default;
};

// How running text is broken and its lines are filled: the knobs of line composition, with a newspaper's defaults.
struct LineStyle {
    Kinsoku kinsoku = Kinsoku::newspaper;
    std::u32string never_starts;  ///< Characters that no line may start with, beside the level's.
    std::u32string never_ends;
    std::u32string may_start;  ///< Characters that the level forbids and the house allows.
    std::u32string may_end;
    Punctuation punctuation = Punctuation::full;
    PairWidth pair = PairWidth::elastic;
    LineStart line_start = LineStart::half_indent;
    LineEnd line_end = LineEnd::elastic;
    Hanging hanging = Hanging::off;
    Squeeze squeeze = Squeeze::discrete;
    WesternGap western_gap;
    Figures figures = Figures::half_width;
    Condense condense = Condense::nothing;
    WesternRuns western_runs = WesternRuns::whole_cells;
    HanSpace han_space = HanSpace::half;
    KoreanBreaks korean = KoreanBreaks::characters;
    LineBreaking breaking = LineBreaking::total_fit;
    bool hyphenation = true;
    int least_last_line = 2;   ///< Han on a paragraph's last line; marks do not count.
    int vertical_figures = 3;  ///< Figures of a vertical line that stand side by side in one cell; more are turned.
    VerticalWords vertical_words = VerticalWords::turned;
    VerticalQuotes vertical_quotes = VerticalQuotes::corner;
    bool operator==(const LineStyle&) const = default;
};

/// What furniture is set with: proportional figures, Western words at their natural width.
LineStyle display_lines();
/// What heads are set with: the same, and marks of half a cell, a pair of them in one.
LineStyle head_lines();

}  // namespace banxin
