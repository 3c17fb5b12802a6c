#pragma once

#include "base/diagnostic.h"
#include "check/story_trail.h"

namespace banxin {

// Proves that no character of a placed story is lost, repeated or reordered. `text`: the story's. `edition`
// says what its pages are called.
//
// Two proofs, one of the books and one of the goods: the parts of a story, in order, cover its text from 0 to its end,
// but for a rest that is reported overset or unplaced; and the characters of the lines that stand on the pages, one
// after the other, are the story's own, each line's those of the range that it names. Spaces are left out of both: a
// line may swallow them at its end.
//
// Out: errors `text-lost`, `text-repeated`, `text-changed`.
Diagnostics text_ledger(const StoryOnPages& story, const StoryText& text, const Edition& edition);

}  // namespace banxin
