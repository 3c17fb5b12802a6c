#pragma once

#include "base/source.h"
#include "compose/lines/block_sums.h"
#include "compose/lines/set_line.h"

namespace banxin {

/// The characters that units show, as code points of the story's text; empty where they show none of it.
TextRange range_of(const ShapedText& text, LineRange units);

/// Of a line, the spaces that it swallows at its end included: the ranges of a block's lines leave nothing out.
TextRange range_of_line(const ShapedText& text, const SetLine& line);

}  // namespace banxin
