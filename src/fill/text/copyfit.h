#pragma once

#include "fill/text/balance.h"
#include "fill/text/filled_page.h"

namespace banxin {

/// What copyfitting did to a text.
struct Copyfitted {
    Balanced balanced;
    int lines_changed = 0;                  ///< Closed up when negative, driven out when positive.
    std::int64_t price = 0;                 ///< Hundredths of a unit (compose/lines/line_fit.h).
    std::optional<ClosingUp> closing_up{};  ///< Where it was tried.
};

// Pours a text and, where it runs a little over or short of its slots, asks its paragraphs for a line fewer or more
// (凑版).
//
// In:       a text from its start or, in a jump frame, from the middle of a paragraph on; the house's limits in
//           rules.fit: lines closed up, lines driven out, the dearest line.
// Out:      the text as pour_balanced sets it; changed where that makes it fit, or leaves less white, within the
//           limits.
// How:      each of the cheapest paragraphs by a line, then several of them together, the whole text poured anew each
//           time, until no line is over or white. A text that stays over, or that is more than twice as short as may be
//           driven out, stays as it was.
Copyfitted pour_copyfitted(const LineBreaker& breaker, TextCursor from, std::span<const Slot> slots,
                           const PourRules& rules);

/// A paragraph that can be set in a line fewer or more.
struct LineChange {
    std::uint32_t block = 0;
    std::int64_t price = 0;
};

/// Paragraphs from a cursor on that can be set in a line more (`lines` = 1) or fewer (-1), cheapest first.
std::vector<LineChange> line_changes(const LineBreaker& breaker, TextCursor from, Length measure, int lines);
/// The same in slots: the paragraph that the text starts with may have a shorter first line, beside a from line.
std::vector<LineChange> line_changes(const LineBreaker& breaker, TextCursor from, std::span<const Slot> slots,
                                     int lines);

/// The rules with some paragraphs of a text of so many blocks asked for `by` lines more.
PourRules with_changes(const PourRules& rules, std::span<const LineChange> changes, std::size_t blocks, int by);

}  // namespace banxin
