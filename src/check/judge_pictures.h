#pragma once

#include "base/diagnostic.h"
#include "fill/text/filled_page.h"
#include "model/edition.h"

namespace banxin {

// What is wrong with pictures, QR codes and advertisements.
//
// Errors: missing-picture, picture-unreadable (their place is marked on the page; warnings in a story that no page
//         sets).
// head-over-picture.
// Warnings: picture-without-hole, picture-low-resolution, picture-too-large, qr-without-room, ad-missing,
//           ad-size-differs.
Diagnostics judge_pictures(const Edition& edition, const FilledEdition& filled);

}  // namespace banxin
