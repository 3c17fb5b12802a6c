#pragma once

#include <string>

#include "base/diagnostic.h"
#include "read/edition/edition_bytes.h"

namespace banxin {

// Two stories, the stories of two frames (`1/lead`), or two pages (`1`) of edition.yaml change places. A story that
// stands nowhere comes in for the other one. Where a story goes on belongs to its frame; of two pages it follows them,
// and each is in the part of the paper (`book`) that its number lies in.
//
// Out:      the file with exactly the scalars concerned changed: comments, order, blank lines and the quotation marks
// of
//           a name stay.
// Refuses:  `swap-unknown`, `swap-unlike`, `nothing-to-swap`, `yaml-not-spliced`, and what cannot be read.
Result<std::string> with_swapped(const EditionBytes& edition, const std::string& a, const std::string& b);

// A story goes into a frame that holds nothing (`3/left`): within a page the frame's name changes, to another page the
// entry goes with its line. A manuscript that stands nowhere comes in with an entry of its own.
//
// Refuses: as the other, `frame-taken`, and where the page's frames are known a frame that it has not (`unknown-frame`)
// or keeps for jumps (`jumps-frame-bound`).
Result<std::string> with_moved(const EditionBytes& edition, const std::string& story, const std::string& frame);

}  // namespace banxin
