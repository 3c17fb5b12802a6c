#pragma once

#include "base/diagnostic.h"

namespace banxin {

/// The errors of `now` that are not among those before, wherever in their files they stand.
Diagnostics new_errors(const Diagnostics& before, const Diagnostics& now);

}  // namespace banxin
