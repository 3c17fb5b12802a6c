#pragma once

#include <string>

#include "cli/terminal.h"
#include "issue/make_up_issue.h"

namespace banxin {

// What was made up, for a terminal: each page with its stories, what was done for them, what does not fit, and what the
// page costs. `folder`: where it is stored; `edition` says what pages are called.
std::string make_up_text(const MadeUpIssue& made, const std::string& folder, const Edition& edition);

/// A page's score, term by term.
std::string judged_text(const std::string& label, const makeup::PageJudged& judged);

}  // namespace banxin
