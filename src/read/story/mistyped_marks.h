#pragma once

#include <cstddef>
#include <set>

#include "read/text/findings.h"
#include "read/text/source_text.h"

namespace banxin {

// Marks of Markdown that stand in a manuscript's body, from a byte on, in full width, and would be printed as text with
// the picture or the look that they were meant for lost (mistyped_line.h). Each is an error that names it and shows the
// line as it should be (`full-width-syntax`), in place of all else that was found on its line: the rules of Markdown
// and of copy take such a line for text. So are a span's braces without brackets (`span-syntax`).
//
// Out: the lines that have such an error.
std::set<int> name_mistyped_marks(const SourceText& source, std::size_t start, Findings& findings);

}  // namespace banxin
