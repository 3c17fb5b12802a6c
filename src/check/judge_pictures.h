#pragma once

#include "base/diagnostic.h"
#include "fill/text/filled_page.h"
#include "model/edition.h"

namespace banxin {

// What is wrong with pictures, QR codes and advertisements as they stand on the pages, page by page.
//
// Errors: head-over-picture; missing-picture, picture-unreadable of advertisements and art (their place is marked).
// Warnings: picture-without-hole, picture-low-resolution, picture-too-large, qr-without-room, ad-missing,
//           ad-size-differs.
Diagnostics judge_pictures(const Edition& edition, const FilledEdition& filled);

// What is wrong with the files of stories' pictures, of the nameplate and of ears, wherever they are printed.
//
// Errors: missing-picture, picture-unreadable (their place is marked on the page; warnings in a story that no page
//         sets).
Diagnostics judge_picture_files(const Edition& edition, const FilledEdition& filled);

}  // namespace banxin
