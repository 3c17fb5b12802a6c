#pragma once

#include "base/diagnostic.h"
#include "model/page_template.h"
#include "model/paper.h"

namespace banxin {

// What is wrong with a layout in itself.
//
// `duplicate-frame`, `frame-outside-type-area`, `frames-overlap`, `legs-overlap`, `picture-outside-frame`,
// `aside-outside-frame`, `pictures-overlap` (any two places of a frame, also those of asides and QR codes); furniture
// is checked like frames.
Diagnostics check_template(const PageTemplate& layout);

/// What is wrong with a layout in this paper: `type-area-too-large`, `unknown-grade`.
Diagnostics check_template_in(const PageTemplate& layout, const Paper& paper);

}  // namespace banxin
