#pragma once

#include <optional>
#include <set>

#include "check/report.h"
#include "cli/page_choice.h"
#include "cli/terminal.h"
#include "issue/issue.h"

namespace banxin {

/// What is to be told of a set edition: of all its pages, or of those chosen.
struct Told {
    Report report;
    Diagnostics findings;
    std::optional<std::set<PageNumber>> pages{};  ///< Those chosen.
};

// Fails as chosen_pages().
Result<Told> told_of(const Issue& issue, const PageChoice& choice);

/// Something was left out of the edition, or what is told of fits, or not.
ExitCode fit_code(const Issue& issue, const Told& told);

}  // namespace banxin
