#include "cli/told_pages.h"

#include "check/select_pages.h"
#include "cli/open_issue.h"

namespace banxin {

std::set<std::size_t> findings_told(const Issue& issue, const std::set<PageNumber>& pages) {
    const Diagnostics all = issue.diagnostics();
    std::set<std::size_t> numbers;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool left_out = i < issue.findings().size() && all[i].severity == Severity::error;
        if (left_out || !findings_on(pages, {all[i]}, issue.edition()).empty()) numbers.insert(i);
    }
    return numbers;
}

Result<Told> told_of(const Issue& issue, const PageChoice& choice) {
    Told told{issue.set_pages().report, issue.diagnostics()};
    if (choice.empty()) return told;
    auto pages = chosen_pages(issue.edition(), choice);
    if (!pages) return tl::unexpected(std::move(pages.error()));
    Diagnostics findings;
    for (const std::size_t number : findings_told(issue, *pages)) findings.push_back(std::move(told.findings[number]));
    told.findings = std::move(findings);
    told.report = report_of_pages(told.report, *pages, told.findings);
    told.pages = *std::move(pages);
    return told;
}

Result<ToldIssue> open_told(const EditionWords& edition, const PageChoice& choice, ColourWish wish, Crew crew) {
    auto issue = open_quietly(edition, crew);
    if (!issue) return tl::unexpected(std::move(issue.error()));
    auto told = told_of(**issue, choice);
    if (!told) return tl::unexpected(std::move(told.error()));
    print_diagnostics(told->findings, wish);
    return ToldIssue{*std::move(issue), *std::move(told)};
}

Diagnostics findings_of(const Told& told, const Diagnostics& all, const Edition& edition) {
    return told.pages ? findings_on(*told.pages, all, edition) : all;
}

ExitCode fit_code(const Issue& issue, const Told& told) {
    if (issue.is_partial()) return ExitCode::input_wrong;
    return told.report.fit == Fit::fits ? ExitCode::fits : ExitCode::does_not_fit;
}

}  // namespace banxin
