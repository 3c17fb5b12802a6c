#pragma once

#include <vector>

#include "base/source.h"
#include "model/story.h"

namespace banxin {

// What of a story's text might be struck so that the rest still reads: sentences, clauses, words in brackets.
//
// A range begins behind a mark and ends behind or before one, within one paragraph, of which something stays; quotation
// marks and brackets in it are whole, so no number and no name is cut in two. In the order of the text.
std::vector<TextRange> strike_ranges(const Story& story);

}  // namespace banxin
