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

/// The numbers of the findings that are told of with these pages: those of one of them, and those for which something
/// was left out of the edition, wherever that is.
std::set<std::size_t> findings_told(const Issue& issue, const std::set<PageNumber>& pages);

// Fails as chosen_pages().
Result<Told> told_of(const Issue& issue, const PageChoice& choice);

/// Something was left out of the edition, or what is told of fits, or not.
ExitCode fit_code(const Issue& issue, const Told& told);

}  // namespace banxin
