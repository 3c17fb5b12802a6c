#pragma once

#include <qpdf/QPDF.hh>

namespace banxin {

// Why a RIP should not be given a page that somebody else made: it would be at work for hours, or run out of memory.
//
// Refused: content that draws itself; more than 20 million operators once every form is drawn as often as it is called;
//          more than 64 megabytes of unpacked content, or anything packed more than twice; an image of more than 300
//          million pixels; a pattern of more than a million tiles; states (q) more than 1 000 deep; dashes of less
//          than a thousandth of a point (fine_dashes.h).
// In:  a form, with all that hangs on it. Throws UnfitArt for a page that no RIP can be given, and what qpdf throws for
//      content that it cannot read.
void refuse_overload(QPDFObjectHandle form);

}  // namespace banxin
