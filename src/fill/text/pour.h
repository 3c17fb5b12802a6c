#pragma once

#include <span>
#include <vector>

#include "compose/lines/line_breaker.h"
#include "model/paper.h"
#include "resolve/page_plan.h"

namespace banxin {

/// A line in a slot, or from it on. `shift` moves it right (centred and flush right lines), `drop` down from the slot's
/// baseline (a crosshead stands in the middle of its lines).
struct PouredLine {
    SetLine line;
    std::size_t slot = 0;
    Length shift;
    Length drop;
    int grid_lines = 1;  ///< That it takes of the lattice.
};

// What a pour came to.
struct Poured {
    std::vector<PouredLine> lines;
    TextCursor next;        ///< Where the text that found no slot begins.
    bool complete = false;  ///< Everything was set.
};

/// Rules for where a column may end.
struct PourRules {
    FitRules fit;
    int crosshead_lines = 2;
    int lines_after_crosshead = 2;            ///< Body lines that must follow a crosshead in its column.
    std::vector<std::int8_t> line_changes{};  ///< By block: lines asked for beside its best count; none when empty.
};
PourRules pour_rules(const Paper& paper);

// Pours a text, from a cursor on, into slots.
//
// In:       the thread's slots in reading order; neighbouring slots of one column with successive lines form a run.
// Out:      lines in slots, at most one body line a slot (an end credit may share the last one), and where the text
//           goes on.
// Promises: no character is lost, repeated or reordered; earlier slots never depend on later ones but for the widow
//           rule of the paragraph that straddles. A run's foot may stay white by the widow and orphan rules, never at
//           the last run.
// Leaves:   what to do with the rest to fill/text/cut.h and fill/page/settle_jumps.h.
Poured pour(const LineBreaker& breaker, TextCursor from, std::span<const Slot> slots, const PourRules& rules);

/// The first unit's place at a cursor, in code points of the story's text.
TextOffset offset_at(const ShapedText& text, TextCursor cursor);

bool at_end(const ShapedText& text, TextCursor cursor);

}  // namespace banxin
