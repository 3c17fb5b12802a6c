#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "model/page_template.h"

namespace banxin {

/// A frame that a page's layout has: `2/foot`, as a command names it.
struct FrameOfLayout {
    std::string page;
    std::string frame;
    FrameKind kind = FrameKind::story;
};

/// edition.yaml as it was read.
struct EditionBytes {
    std::string file;
    std::string_view bytes;
    std::vector<FrameOfLayout> frames{};  ///< Of the pages whose layouts are known; of others nothing is refused early.
};

// Two stories, the stories of two frames (`1/lead`), or two pages (`1`) of edition.yaml change places. A story that
// stands nowhere comes in for the other one. Where a story goes on belongs to its frame; of two pages it follows them.
//
// Out:      the file with exactly the scalars concerned changed: comments, order and blank lines stay.
// Refuses:  `swap-unknown`, `swap-unlike`, `nothing-to-swap`, `yaml-not-spliced`, and what cannot be read.
Result<std::string> with_swapped(const EditionBytes& edition, const std::string& a, const std::string& b);

// A story goes into a frame that holds nothing (`3/left`): within a page the frame's name changes, to another page the
// entry goes with its line.
//
// Refuses: as the other, `frame-taken`, and where the page's frames are known a frame that it has not (`unknown-frame`)
// or keeps for jumps (`jumps-frame-bound`).
Result<std::string> with_moved(const EditionBytes& edition, const std::string& story, const std::string& frame);

}  // namespace banxin
