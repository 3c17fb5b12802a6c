#include "cli/told_pages.h"

#include "check/select_pages.h"

namespace banxin {

Result<Told> told_of(const Issue& issue, const PageChoice& choice) {
    Told told{issue.set_pages().report, issue.diagnostics()};
    if (choice.empty()) return told;
    auto pages = chosen_pages(issue.edition(), choice);
    if (!pages) return tl::unexpected(std::move(pages.error()));
    told.findings = findings_on(*pages, told.findings, issue.edition());
    told.report = report_of_pages(told.report, *pages, told.findings);
    told.pages = *std::move(pages);
    return told;
}

ExitCode fit_code(const Issue& issue, const Told& told) {
    if (issue.is_partial()) return ExitCode::input_wrong;
    return told.report.fit == Fit::fits ? ExitCode::fits : ExitCode::does_not_fit;
}

}  // namespace banxin
