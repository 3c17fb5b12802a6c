#pragma once

#include <string>
#include <vector>

#include "desk/session/desk_issue.h"

namespace banxin {

/// The folders whose files an edition may be read from: its own and those in it, those of its paper and what that
/// builds on, those of layouts.
std::vector<std::string> watched_folders(const DeskIssue& desk, const std::vector<std::string>& layouts);

}  // namespace banxin
