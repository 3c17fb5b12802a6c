#pragma once

#include "makeup/judge/standing.h"

namespace banxin::makeup {

// Lines that go through the whole page: gutters that no frame reaches over, and feet of lines that none does. One story
// over the whole width, or a fixed frame, may end or begin there.
int through_lines(const PageSize& page, const std::vector<Place>& places);

}  // namespace banxin::makeup
