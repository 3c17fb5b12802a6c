#pragma once

#include <string>

#include "base/diagnostic.h"
#include "prepress/pass/press_pass_request.h"

namespace banxin {

// Turns Cairo's file of one sheet into a press file: keys into inks, signs into pictures and pages of PDF files, boxes,
// output intent, Info and XMP.
//
// Promises: content for PDF/X-1a:2003 under either label, no object streams, the same bytes every time.
// Refuses (input), with every reason: `press-unknown-colour`, `press-stray-image`, `press-transparency`,
// `press-pattern`, `press-bitmap-font`, `press-art-unreadable`, `press-art-colour`; nothing is converted by guessing.
// `press-broken` when qpdf cannot read the page, or would have to mend it.
Result<std::string> finish_for_press(const std::string& cairo_pdf, const PressPassRequest& pass);

}  // namespace banxin
