#pragma once

#include <optional>

#include "base/phrase.h"
#include "fill/text/filled_page.h"
#include "model/edition.h"

namespace banxin {

// A page in frame arithmetic: what would have to move for a story to fit, in an editor's words. Lines are the page's.

/// "…, over 4 columns"; the words alone of a frame without lines.
Phrase over_columns(const Phrase& words, const FramePlan& frame);

/// By how many lines the frame's foot has to move: of a story's as tried (advise.h), of one for jumps as measured; 0
/// where nothing was found.
int foot_move(const FilledEdition& filled, const FilledPage& page, const FramePlan& frame);

/// "4 lines deeper (13-47) would do"; empty where nothing was found. Names lines of the page alone: at its foot the
/// frame's top is the one that moves.
Phrase deeper_words(const FilledEdition& filled, const FilledPage& page, const FramePlan& frame);

/// What stands where the foot would move: "make it 4 lines deeper, which touches `left` and `right`", with the white
/// that they have; at the page's foot what stands above it. Empty where the page has no such lines.
Phrase deeper_hint(const Edition& edition, const FilledEdition& filled, const FilledPage& page, const FramePlan& frame);

/// "make the frame 7 lines less deep (13-38), which gives `left` (2 lines white) more room", with what stands beside it
/// where a frame under both would not rise else; empty where nothing was found.
Phrase shorter_hint(const FilledEdition& filled, const FilledPage& page, const FramePlan& frame);

/// A page that takes jumps, with white for what is over, and the keys for it: "let it go on on page 3 (`jump: 3`)",
/// with `short:` where the story has none and the paper asks for it; empty where there is no such page.
Phrase jump_hint(const Edition& edition, const FilledEdition& filled, const StoryPart& part);

/// Manuscripts that would stand in white of a frame: "`kitchen` fits with 1 line white"; empty where none does.
Phrase spare_words(const FilledEdition& filled, const FilledPage& page, const FramePlan& frame);

/// What is done about white, and a manuscript that would fill it.
Phrase with_spare(const Phrase& hint, const FilledEdition& filled, const FilledPage& page, const FramePlan& frame);

/// "there is room on this page in `right` (5 lines white)": other frames with so many white lines, but for
/// those that it would touch if it were so much deeper; empty without any.
Phrase roomy_frames(const Edition& edition, const FilledPage& page, const FramePlan& frame, int lines);

/// "room is wanted on this page in `left` (3 lines over)"; empty where no other frame is over.
Phrase crowded_frames(const FilledPage& page, const FramePlan& frame);

/// "7 lines": what the pointers of a frame need, its box included; 0 where it is not their depth that is wrong.
int lines_of_pointers(const FilledPage& page, const FilledFrame& filled, const FramePlan& frame);

}  // namespace banxin
