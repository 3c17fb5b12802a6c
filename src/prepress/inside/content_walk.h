#pragma once

#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <vector>

#include "prepress/inside/inside_mark.h"

namespace banxin {

// Everything that a page or a form paints, in its order: forms and tiles gone into, what is cut off left out.
//
// In:  content that refuse_overload() has found bearable; `space` leads from it to the page, in points from the upper
//      left corner of its trim.
// Out: at most kMostInsideMarks. Throws what qpdf throws for content that it cannot read.
std::vector<InsideMark> marks_inside(QPDFObjectHandle content, const QPDFMatrix& space);

/// How many marks marks_inside() and traced_marks() give at most.
inline constexpr std::size_t kMostInsideMarks = 200'000;

/// The same, and exactly what each of them draws (InsideMark::drawn).
std::vector<InsideMark> traced_marks(QPDFObjectHandle content, const QPDFMatrix& space);

}  // namespace banxin
