#pragma once

#include "prepress/inside/preflight_finding.h"
#include "prepress/preflight/preflight_order.h"

namespace banxin {

// What is to be said of the PDF files on a page before anybody looks into them: by which box each is laid (`ad-box`),
// that it is turned (`ad-turned`), has further pages (`ad-pages`) or shows nothing (`ad-empty`), and that an
// advertisement has another size than its place (`ad-size`, `ad-scaled`), by more than 0.3 mm.
std::vector<PreflightFinding> preflight_ads(const std::vector<BookedAd>& ads);

}  // namespace banxin
