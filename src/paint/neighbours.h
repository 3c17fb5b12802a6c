#pragma once

#include <vector>

#include "model/page_template.h"

namespace banxin {

/// A rectangle of the page's lattice that belongs to one story; `owner` tells stories apart (0 or more).
struct OwnedArea {
    int owner = 0;
    Span columns;
    Span lines;
};

/// A rule in the gutter to the right of page column `after_column`, along `lines`.
struct GutterRule {
    int after_column = 0;
    Span lines;
    bool operator==(const GutterRule&) const = default;
};

/// A rule across `columns` in the blank lines `blank` between two stacked stories.
struct CrossRule {
    Span columns;
    Span blank;
    bool operator==(const CrossRule&) const = default;
};

// Which gutters separate stories side by side: a rule runs along the lines on which both stand.
//
// Where one story faces two stacked ones, the rule bridges their one or two blank lines, so that its side reads as one
// edge. Out: by gutter, top to bottom. None inside a story, beside white or at the page's edges.
std::vector<GutterRule> gutter_rules(const std::vector<OwnedArea>& areas);

// Which blank lines separate stacked stories: exactly one or two free lines, over the columns that the two share.
//
// Rules in the same blank that share their upper or their lower story are one rule.
// Out: top to bottom, left to right. None above the first story or below the last.
std::vector<CrossRule> cross_rules(const std::vector<OwnedArea>& areas);

}  // namespace banxin
