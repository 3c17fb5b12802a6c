#pragma once

#include "compare/changes/change.h"

namespace banxin {

/// Whether a mistake in these words would be a costly one: figures, negations, quotation marks, heads and captions, the
/// paper's own furniture.
bool must_be_read(const Change& change);

}  // namespace banxin
