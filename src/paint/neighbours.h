#pragma once

#include <vector>

#include "model/page_template.h"

namespace banxin {

/// A rectangle of the page's lattice that belongs to one story; `owner` tells stories apart (0 or more). A side with a
/// box's edge has no rule.
struct OwnedArea {
    int owner = 0;
    Span columns;
    Span lines;
    EdgeRules rules{};
    bool bare_ground = false;  ///< A tint without a line round it: no rule begins at it, but one may run past it.
};

/// A rule in the gutter to the right of page column `after_column`, along `lines`.
struct GutterRule {
    int after_column = 0;
    Span lines;
    bool operator==(const GutterRule&) const = default;
};

/// Where a rule across meets the gutter rule round the inner corner of an L: it goes on up or down there.
enum class RuleTurn { none, up, down };

/// A rule across `columns` in the blank lines `blank` between two stacked stories.
struct CrossRule {
    Span columns;
    Span blank;
    RuleTurn left = RuleTurn::none;
    RuleTurn right = RuleTurn::none;
    bool operator==(const CrossRule&) const = default;
};

// Which gutters separate stories side by side: a rule runs along the lines on which both stand.
//
// Where one story faces two stacked ones, the rule bridges their one or two blank lines, so that its side reads as one
// edge. A side that never has a rule keeps its neighbours from having one there; a side that always has one has it
// beside white, too, but for the page's first and last columns, which the caller knows.
// Out: by gutter, top to bottom. None inside a story, else none beside white.
std::vector<GutterRule> gutter_rules(const std::vector<OwnedArea>& areas);

// Which blank lines separate stacked stories: exactly one or two free lines, over the columns that the two share. A
// rule runs on past a bare ground to the end of the story that it belongs to, so that it does not stop in the midst of
// it.
//
// Rules in the same blank that share their upper or their lower story are one rule; so are those over one head, or
// under one foot, where what stands on the other side ends or begins a line apart: it stands in the white that they
// share. Sides that never or always have a rule as above; beside white it stands in the next line. At an inner corner
// of an L the rule turns: it and the gutter rule there part the same two stories. Out: top to bottom, left to right.
// None above the first line.
std::vector<CrossRule> cross_rules(const std::vector<OwnedArea>& areas);

}  // namespace banxin
