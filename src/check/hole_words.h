#pragma once

#include "base/phrase.h"
#include "fill/text/filled_page.h"
#include "model/edition.h"

namespace banxin {

/// A frame for jumps, and the pages that it is one of.
struct HoleView {
    const Edition& edition;
    const FilledEdition& filled;
    const FilledPage& page;
    const FilledFrame& frame;
    const FramePlan& plan;
};

/// "frame `left` on page 4 is 5 lines too small for `tram`, over 3 columns, 2 lines deep: 2 lines deeper (12-47) would
/// do".
Phrase hole_over_words(const HoleView& hole);

/// What is over of a story, and where it is cut.
struct CopyOver {
    int characters = 0;
    std::string file;
};

/// What can be done: cut so many 字, make it deeper, send a story away; and where on the page there is room.
Phrase hole_over_hint(const HoleView& hole, const std::vector<CopyOver>& over);

/// "frame `left` on page 4 stays white for 5 lines of its 18, over 3 columns".
Phrase hole_short_words(const HoleView& hole);

/// At which line it could end, what would stand in it, and which frame of the page lacks room.
Phrase hole_short_hint(const HoleView& hole);

/// "frame `left` on page 5".
Phrase frame_words(const FrameId& frame, PageNumber page, const Edition& edition);

/// The key that an edition sends a story there with: "`jump: 5/left`".
std::string key_of_jump(const FrameForRest& frame);

}  // namespace banxin
