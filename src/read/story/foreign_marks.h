#pragma once

#include "read/story/styled_text.h"
#include "read/text/findings.h"
#include "read/text/source_text.h"

namespace banxin {

// Marks that other programs take for Markdown, and that would be printed here as they stand: `~~struck~~`, a note's
// `[^1]`, a task's `[ ]`. Each is a warning (`foreign-mark`): a story may mean them.
void warn_of_foreign_marks(const StyledText& text, BlockKind kind, const SourceText& source, Findings& findings);

/// The same of a link that begins behind a byte: of `[words](address)` the words alone are printed.
void warn_of_link(std::size_t behind, const SourceText& source, Findings& findings);

}  // namespace banxin
