#pragma once

#include "cli/press_options.h"

namespace banxin {

// banxin press: sets an edition and writes one press file a page.
//
// A page that breaks a rule of its standard is not written, nor is one that is held; an older file of it stays. The
// others are. With `list` it tells where each page is, and writes no page.
ExitCode press(const PressOptions& options);

}  // namespace banxin
