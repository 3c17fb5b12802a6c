#pragma once

#include "cli/diff_options.h"

namespace banxin {

/// banxin diff: what changed from one time of an edition to another. Says 1 to the shell when something did.
ExitCode diff(const DiffOptions& options);

}  // namespace banxin
