#pragma once

#include <vector>

#include "compose/lines/block_sums.h"
#include "model/jump_cut.h"
#include "model/paper.h"

namespace banxin {

/// How good a place is to break a story off, and what a reader minds of it, in hundredths of what lines are priced in.
struct CutPlace {
    CutKind kind = CutKind::any;
    int price = 0;
    bool operator==(const CutPlace&) const = default;
};

// The place behind each unit of a stretch of a block, as a reader would stop there.
//
// Out:    one for each unit: `stop` behind what ends a sentence, `pause` behind another mark, `word` behind a word,
//         `any` in a word, a title, a quotation of up to eight characters, a name, or before a figure's measure word,
//         whatever stands there. The block's end is a `paragraph`.
// Leaves: whether a line may end there to compose/lines/break_network.h.
std::vector<CutPlace> cut_places(const ShapedText& text, LineRange range, Language language);

}  // namespace banxin
