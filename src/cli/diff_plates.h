#pragma once

#include "cli/diff_options.h"

namespace banxin {

/// banxin diff --only press: which plates must be made again. Either time is an edition, or the press files that were
/// made of it. Says 1 to the shell when a plate must.
ExitCode diff_plates(const DiffOptions& options);

}  // namespace banxin
