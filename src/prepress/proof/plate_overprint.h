#pragma once

#include <qpdf/QPDF.hh>
#include <string>

namespace banxin {

// Takes out of a page, its forms and tiles whatever paints nothing on one plate because it overprints (ISO 32000-1,
// 8.6.7): what is drawn next leaves that plate as it was. Type that is taken out still moves what follows it.
//
// A form that is drawn from several places is taken to be drawn in the state of the first. Throws what qpdf throws for
// content that it cannot read.
void spare_overprinted(QPDF& pdf, QPDFObjectHandle page, const std::string& plate);

}  // namespace banxin
