#pragma once

#include "compare/changes/change.h"

namespace banxin {

/// Whether a mistake in these words would be a costly one: figures, negations, quotation marks, heads and captions, the
/// paper's own furniture.
bool must_be_read(const Change& change);

/// Whether a stretch of a story's text, or a place in it, is in a subhead.
bool is_in_subhead(const TextVersion& text, TextRange range);

}  // namespace banxin
