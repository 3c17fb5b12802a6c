#pragma once

#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <vector>

#include "prepress/inside/inside_mark.h"

namespace banxin {

/// Through the inner space, then through the outer one.
QPDFMatrix joined(const QPDFMatrix& inner, const QPDFMatrix& outer);

/// A form's or a tile's `/Matrix`.
QPDFMatrix matrix_in(QPDFObjectHandle dict);

/// How much larger a length across any direction comes out, in the mean.
double growth(const QPDFMatrix& space);

/// The box round a rectangle as it comes out.
InsideBox box_in(const QPDFObjectHandle::Rectangle& corners, const QPDFMatrix& space);

/// Those of an operator's operands that are numbers.
std::vector<double> numbers_among(const std::vector<QPDFObjectHandle>& operands);

/// A resource of a kind (`/Font`) by its name; null where there is none.
QPDFObjectHandle found_in(QPDFObjectHandle resources, const char* kind, const std::string& name);

}  // namespace banxin
