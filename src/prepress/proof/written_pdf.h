#pragma once

#include <qpdf/QPDF.hh>
#include <string>

namespace banxin {

/// A PDF file's bytes, the same every time.
std::string written_pdf(QPDF& pdf);

}  // namespace banxin
