#pragma once

#include "check/report.h"
#include "model/story.h"

namespace banxin {

/// What a story says on both sides of a place, as an editor looks for it: a line's worth at most, with … where more
/// stands before it; the end of a paragraph ends the words.
CutWords cut_words(const Story& story, TextOffset at);

/// Between what a cut stands: "between sentences".
Phrase place_of_cut(CutKind kind);

}  // namespace banxin
