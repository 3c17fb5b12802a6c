#pragma once

#include "makeup/pages/page_setter.h"

namespace banxin::makeup {

// Moves the edges of a page that is set by a few lines, as long as it becomes better as the composer sets it.
//
// The search counts lines; where widows and crossheads make a line more of them, an edge that stands a line lower is
// what an editor would try first.
void polish(WaySet& way, PageSetter& setter, const MakeUp& made);

}  // namespace banxin::makeup
