#pragma once

#include <span>

#include "compose/lines/shaped_text.h"
#include "compose/text/block_look.h"
#include "compose/type/type_case.h"
#include "model/paper.h"

namespace banxin {

/// A block as it is to be set; `block` has its look, and its units to come.
struct StyledBlock {
    std::span<const StyledStretch> stretches;
    ShapedBlock block;
    Language language = Language::zh_hans;
};

/// A text without blocks, in the writing of the case.
ShapedText empty_text(const TypeCase& type_case);

// Adds a block to a text: letters are classed, judged for breaks and shaped run by run; every unit gets its gap.
//
// Promises: every character of the stretches stands in exactly one unit, in order; one that no font has is a unit with
//           a missing look and a full body.
// Leaves:   annotations to compose/text/annotate.h.
void shape_block(ShapedText& text, const StyledBlock& block, const TypeCase& type_case);

}  // namespace banxin
