#pragma once

#include <qpdf/QPDF.hh>

#include "display/display_list.h"
#include "prepress/pass/limit_art.h"

namespace banxin {

// The first page of a PDF, an advertisement as its makers sent it, as a form that fills the unit square with what of it
// lies in the art's area.
//
// The page goes in as it is, from the state that a page starts with (black, no overprint), whatever was drawn before
// it: no colour is changed, and what no press file may have is found when the file is read back. Transparency groups go
// where nothing in them is transparent. Throws what qpdf throws for a file that it cannot read, or has to mend.
QPDFObjectHandle page_form(QPDF& into, const VectorArt& art);

/// The same, with what has more ink than the limit separated anew (limit_art.h); adds to `changes`.
QPDFObjectHandle page_form_within(QPDF& into, const VectorArt& art, const InkLink& link,
                                  std::vector<InkChange>& changes);

}  // namespace banxin
