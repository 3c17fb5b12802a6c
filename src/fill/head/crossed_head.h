#pragma once

#include "fill/head/head.h"
#include "fill/text/fill_sources.h"

namespace banxin {

// Sets a head whose lines run across its frame's text: a vertical head beside level lines (竖题), a level one over
// vertical lines. Kicker, headline, decks and byline follow each other as in any head: from the right to the left, or
// downward.
//
// Its length is that of its longest line with a character of air at either end, in whole body lines; all of the frame's
// first leg where less than four lines would be left under it, and always over vertical lines. What it reaches along
// the text's lines is whole cells, or the whole column where the text would find less than five cells beside it. It
// begins with the leg's first line, at the start of the text's lines or at their end.
//
// Out: lines on the page; the area in the page's flow.
SetHead set_crossed_head(const Story& story, const FramePlan& plan, const PageLattice& page,
                         const FillSources& sources);

}  // namespace banxin
