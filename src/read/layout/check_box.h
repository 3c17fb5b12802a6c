#pragma once

#include "model/page_template.h"
#include "model/paper.h"
#include "read/text/findings.h"

namespace banxin {

/// Whether the paper has the ink; `section` and `paper` are always there. `unknown-ink`.
void check_ink(const InkName& ink, const SourceSpot& spot, const Paper& paper, Findings& findings);

/// A box that a frame or a pin asks for: one of the paper's, or a look of its own in the paper's inks. `unknown-box`,
/// `unknown-ink`.
void check_box(const BoxTemplate& box, const Paper& paper, Findings& findings);

}  // namespace banxin
