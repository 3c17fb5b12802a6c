#pragma once

#include <string_view>

#include "read/story/styled_text.h"
#include "read/text/findings.h"
#include "read/text/source_text.h"

namespace banxin {

// CommonMark lets `**` open or close only beside a space or a letter, so that `他说**“走。”**又停下` keeps its stars:
// Chinese has no spaces, and its quotes count as punctuation. This pairs the stars that are left in a block and takes
// them out.
//
// A star written `\*` stays. One without a partner stays, too, with the warning `stray-asterisk`.
StyledText with_loose_emphasis(const StyledText& text, const SourceText& source, Findings& findings);

}  // namespace banxin
