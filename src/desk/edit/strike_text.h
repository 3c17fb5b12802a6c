#pragma once

#include "base/source.h"
#include "desk/edit/edit_source.h"
#include "model/story.h"
#include "read/text/source_text.h"

namespace banxin {

/// Where code points of a story's text stand in its manuscript.
struct ManuscriptRange {
    std::size_t from = 0;  ///< Bytes of the manuscript as a clean text (read/text/source_text.h).
    std::size_t until = 0;
};

/// Nothing for a range that is empty or reaches beyond the text, or over what the manuscript writes otherwise.
std::optional<ManuscriptRange> range_in_manuscript(const Story& story, TextRange range, const SourceText& manuscript);

// A manuscript without some code points of its story's text.
//
// `manuscript`: the bytes that the story was read from. Refuses: `edit-unknown` for a range that the text does not
// have, `not-struck` where the words cannot be taken out without touching others (a mark of emphasis that begins in
// them and ends outside).
Result<std::string> struck(const Story& story, TextRange range, const std::string& manuscript);

}  // namespace banxin
