#pragma once

#include <qpdf/QPDFObjectHandle.hh>
#include <vector>

#include "prepress/inside/inside_ink.h"

namespace banxin {

// What numbers in a colour space put on the plates (ISO 32000-1, 8.6).
//
// Known: DeviceGray, DeviceCMYK, Separation, DeviceN, and Indexed on any of these. Any other is not, and is found when
// the file is read back.
InsideInk ink_in(QPDFObjectHandle space, const std::vector<double>& numbers);

/// How many numbers a colour in the space has; 0 for one that is not known.
int numbers_in(QPDFObjectHandle space);

/// The colour that a space starts with.
InsideInk first_ink(QPDFObjectHandle space);

}  // namespace banxin
