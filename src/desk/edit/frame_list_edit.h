#pragma once

#include "desk/edit/edit_source.h"

namespace banxin {

struct NewFrame {
    PageNumber page;
    FrameId frame;
    Span columns;
    Span lines;
    std::string kind{};  ///< As a layout has it; empty: a story's.
};

/// The layout of the page with one frame more, behind the others. Refuses: `duplicate-frame`, and as moved_frame().
Result<FileChanges> with_frame(const EditSource& source, const NewFrame& frame);

/// The layout without a frame, and edition.yaml without what fills it. Refuses: as moved_frame().
Result<FileChanges> without_frame(const EditSource& source, PageNumber page, const FrameId& frame);

/// A frame of a page that makes itself up stays where it is when that is made up again, or no more. Refuses:
/// `not-made-up`, `edit-unknown`.
Result<FileChanges> with_lock(const EditSource& source, PageNumber page, const FrameId& frame,
                              const std::string& yes_no);

}  // namespace banxin
