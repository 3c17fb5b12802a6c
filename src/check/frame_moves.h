#pragma once

#include <optional>

#include "base/phrase.h"
#include "fill/text/filled_page.h"
#include "model/edition.h"

namespace banxin {

// A page in frame arithmetic: what would have to move for a story to fit, in an editor's words. Lines are the page's.

/// "4 columns": those that reach the frame's foot; empty for a frame without lines.
Phrase foot_words(const FramePlan& frame);

/// By how many lines the frame's foot has to move (advise.h); 0 where nothing was found.
int foot_move(const FilledEdition& filled, const FilledPage& page, const FramePlan& frame);

/// "4 lines deeper (13-47) would do"; empty where nothing was found. Names lines of the page alone: at its foot the
/// frame's top is the one that moves.
Phrase deeper_words(const FilledEdition& filled, const FilledPage& page, const FramePlan& frame);

/// What stands where the foot would move: "make it 4 lines deeper, which touches `left` and `right`", with the white
/// that they have; at the page's foot what stands above it. Empty where the page has no such lines.
Phrase deeper_hint(const Edition& edition, const FilledEdition& filled, const FilledPage& page, const FramePlan& frame);

/// "make the frame 7 lines less deep (13-38)"; empty where nothing was found.
Phrase shorter_hint(const FilledEdition& filled, const FilledPage& page, const FramePlan& frame);

/// A page that takes jumps and the key for it: "let it go on on page 3 (`jump: 3`)"; empty where there is none.
Phrase jump_hint(const Edition& edition, const FilledEdition& filled, PageNumber from);

/// Manuscripts that would stand in white of a frame: "`kitchen` fits with 1 line white"; empty where none does.
Phrase spare_words(const FilledEdition& filled, const FilledPage& page, const FramePlan& frame);

/// "7 lines": what the pointers of a frame need, its box included; 0 where it is not their depth that is wrong.
int lines_of_pointers(const FilledPage& page, const FilledFrame& filled, const FramePlan& frame);

}  // namespace banxin
