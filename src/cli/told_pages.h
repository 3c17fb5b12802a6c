#pragma once

#include <memory>
#include <optional>
#include <set>

#include "check/report.h"
#include "cli/edition_words.h"
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

/// An edition that is set, and what is told of it.
struct ToldIssue {
    std::unique_ptr<Issue> issue;
    Told told;
};

// Reads and sets an edition as open_issue() does (cli/open_issue.h), and prints what there is to say of the chosen
// pages and of the edition as a whole. Fails as open_issue() and chosen_pages().
Result<ToldIssue> open_told(const EditionWords& edition, const PageChoice& choice, ColourWish wish, Crew crew);

/// Those that are of one of the pages that are told of, or of none.
Diagnostics findings_of(const Told& told, const Diagnostics& all, const Edition& edition);

/// Something was left out of the edition, or what is told of fits, or not.
ExitCode fit_code(const Issue& issue, const Told& told);

}  // namespace banxin
