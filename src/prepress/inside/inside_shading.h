#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include "prepress/inside/inside_ink.h"

namespace banxin {

// The colour of a run of colours (ISO 32000-1, 8.7.4.5) that has most ink: of those that its functions begin and end
// with, or are sampled at. Not known for one that is worked out by a program.
InsideInk darkest_ink(QPDFObjectHandle shading);

}  // namespace banxin
