#pragma once

#include "read/copy/copy_finding.h"
#include "read/copy/copy_text.h"

namespace banxin {

/// Whether every quote and bracket that is opened is closed, in order. A straight quote closes one that is open as the
/// last, or opens.
bool is_balanced(std::u32string_view text);

// Each rule of copy mends by what it sees alone. Where all mends of a piece together would leave quotes or brackets
// open that were closed, or closed that were never opened, an editor decides.
//
// In:  what was found in a manuscript, by place.
// Out: the same, without the mends of marks in pieces that are balanced as they are and would not be with them.
void keep_balance(const CopyText& copy, CopyFindings& found);

}  // namespace banxin
