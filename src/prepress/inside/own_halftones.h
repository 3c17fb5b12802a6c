#pragma once

#include <qpdf/QPDFObjectHandle.hh>
#include <vector>

namespace banxin {

/// A screen that a file asks for instead of the press's (ISO 32000-1, 10.5).
struct OwnHalftone {
    int type = 0;
    double frequency = 0;  ///< Lines an inch; 0 where the file says none in numbers.
    double angle = 0;      ///< Degrees.
};

/// Every screen that art brings; of one for all plates (type 5) those of its plates. Alike ones once.
std::vector<OwnHalftone> own_halftones(QPDFObjectHandle art);

}  // namespace banxin
