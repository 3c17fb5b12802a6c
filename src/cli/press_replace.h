#pragma once

#include "cli/press_options.h"

namespace banxin {

// banxin press --replace AD=FILE: exchanges one advertisement in the press file of its page, without setting the page.
// AD is its frame, or its present file's name.
//
// The new file is held against the rules of preflight first; with an error nothing is written.
ExitCode replace_ad(const PressOptions& options);

}  // namespace banxin
