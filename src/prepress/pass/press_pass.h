#pragma once

#include <string>

#include "base/geometry.h"
#include "display/display_list.h"
#include "prepress/pass/press_inks.h"
#include "prepress/pass/press_metadata.h"
#include "prepress/pictures/press_picture.h"
#include "prepress/profile/output_profile.h"

namespace banxin {

/// What the press pass needs to know of a page beside Cairo's file.
struct PressPass {
    const PressColours& colours;                ///< That the page was drawn in.
    const std::vector<PressPicture>& pictures;  ///< At the numbers of their signs.
    const OutputProfile& profile;
    const PressMetadata& metadata;
    Size trim;
    Length margin;  ///< Of the sheet round the trim.
    Length bleed;
    std::string name;                    ///< Of the page, for messages.
    std::vector<VectorArt> pdf_pages{};  ///< At the numbers of signs that come after the pictures'.
};

// Turns Cairo's file of one sheet into a press file: keys into inks, signs into pictures and pages of PDF files, boxes,
// output intent, Info and XMP.
//
// Promises: content for PDF/X-1a:2003 under either label, no object streams, the same bytes every time.
// Refuses (input), with every reason: `press-unknown-colour`, `press-stray-image`, `press-transparency`,
// `press-pattern`, `press-bitmap-font`, `press-art-unreadable`, `press-art-colour`; nothing is converted by guessing.
// `press-broken` when qpdf cannot read the page, or would have to mend it.
Result<std::string> finish_for_press(const std::string& cairo_pdf, const PressPass& pass);

}  // namespace banxin
