#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/terminal.h"
#include "issue/issue.h"

namespace banxin {

/// Reads an edition folder, with its layouts from `layouts` and the usual places, and sets it with a crew. What there
/// is to say is printed.
Result<std::unique_ptr<Issue>> open_issue(const std::string& folder, const std::vector<std::string>& layouts,
                                          ColourWish wish, Crew crew);

/// The same for a proof: what has a mistake is told of and left out. Nothing is printed.
Result<std::unique_ptr<Issue>> open_draft(const std::string& folder, const std::vector<std::string>& layouts,
                                          Crew crew);

/// Something was left out, or everything fits, or not.
ExitCode fit_code(const Issue& issue);

}  // namespace banxin
