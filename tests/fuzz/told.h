#pragma once

#include "base/diagnostic.h"
#include "files/files.h"

namespace banxin {

// Holds findings to what each of them promises: a code, words in UTF-8, and a place that can be gone to: a line that
// its file has, where it is one of `files`.
void check_findings(const Diagnostics& findings, const Files& files);

/// A failure has an error to show for itself.
void check_failure(const Failure& failure, const Files& files);

}  // namespace banxin
