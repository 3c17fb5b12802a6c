#pragma once

#include "base/diagnostic.h"
#include "read/text/source_text.h"

namespace banxin {

/// The places where git left two versions of some lines one behind the other (`<<<<<<<`, `=======`, `>>>>>>>`):
/// `conflict-marks`, an error each.
Diagnostics conflict_marks(const SourceText& source);

}  // namespace banxin
