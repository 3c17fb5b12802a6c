#pragma once

#include "read/edition/edition_material.h"
#include "read/text/findings.h"

namespace banxin {

// Jumps to labels become jumps to numbers, and those to either page of a spread jumps to the spread. A jump to a label
// that no page has is told of (`jump-without-hole`) and not made. Without a paper, which makes the labels, nothing is
// done.
void name_targets(EditionMaterial& material, Findings& findings);

}  // namespace banxin
