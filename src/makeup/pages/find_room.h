#pragma once

#include "base/diagnostic.h"
#include "makeup/copy/page_room.h"

namespace banxin::makeup {

/// A page's frames that stay where they are, and what fills them.
struct KeptFrames {
    std::vector<FrameTemplate> frames;
    std::vector<FrameBinding> bindings;
};

// The frames of a page's layout that are filled on the page, and those for advertisements, art and banners. An empty
// story or jump frame is not kept.
KeptFrames kept_frames(const Edition& edition, const EditionPage& page);

// What frames and furniture leave of a page. Rows that are taken over the whole width at its head and foot are left
// off; gaps in which no story stands, of less than six lines, count as taken.
//
// Errors: resolve_page's; make-up-no-area.
Result<PageRoom> find_room(const Edition& edition, const EditionPage& page, const KeptFrames& kept);

}  // namespace banxin::makeup
