#pragma once

#include "base/diagnostic.h"
#include "fill/text/filled_page.h"
#include "model/edition.h"

namespace banxin {

/// Paragraphs whose last line is one Han and its mark: `single-han-line` (a note), where the line starts.
Diagnostics judge_last_lines(const Edition& edition, const FilledEdition& filled);

}  // namespace banxin
