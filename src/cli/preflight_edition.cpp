#include "cli/preflight_edition.h"

#include "base/in_parallel.h"
#include "base/try_in_parallel.h"
#include "check/fit_table.h"
#include "cli/page_choice.h"
#include "cli/say.h"
#include "cli/told_pages.h"
#include "issue/press_issue.h"
#include "prepress/preflight/preflight_json.h"

namespace banxin {
namespace {

Phrase summary(const std::vector<PreflownPage>& pages) {
    return phrase("{}: {}, {}", counted(static_cast<std::ptrdiff_t>(pages.size()), "{} page", "{} pages"),
                  counted(count_of(pages, Severity::error), "{} error", "{} errors"),
                  counted(count_of(pages, Severity::warning), "{} warning", "{} warnings")) +
           verbatim("\n");
}

void print_findings(const std::vector<PreflownPage>& pages, ColourWish wish) {
    Diagnostics told;
    for (const PreflownPage& page : pages) {
        for (const PreflightFinding& finding : page.findings) {
            if (!finding.is_told) told.push_back(as_diagnostic(finding, *page.page));
        }
    }
    print_diagnostics(told, wish);
}

Result<ExitCode> tell(const PreflightOptions& options, const ToldIssue& opened) {
    const Issue& issue = *opened.issue;
    const auto press = PressIssue::open(issue, {.profile = options.edition.profile}, Cache());
    if (!press) return tl::unexpected(press.error());
    const Document& document = (*press)->painted();
    const auto indices = choose_pages(document, issue.edition(), options.pages);
    if (!indices) return tl::unexpected(indices.error());
    std::vector<PreflownPage> pages(indices->size());
    auto failure = try_in_parallel(pages.size(), jobs_or_usual(options.jobs), [&](std::size_t i) {
        const std::size_t page = (*indices)[i];
        return (*press)->preflight(page).map([&](std::vector<PreflightFinding> findings) {
            pages[i] = {&document.pages[page], std::move(findings)};
        });
    });
    if (failure) return tl::unexpected(*std::move(failure));
    if (options.json) {
        say_data(Stream::out, preflight_json(pages));
    } else {
        print_findings(pages, options.colour);
        say(Stream::out, summary(pages));
        const Report& report = opened.told.report;
        if (report.fit != Fit::fits) say(Stream::out, verdict_line(report, table_look(options.colour)));
    }
    return count_of(pages, Severity::error) > 0 ? ExitCode::does_not_fit : ExitCode::fits;
}

}  // namespace

ExitCode preflight(const PreflightOptions& options) {
    const auto opened = open_told(options.edition, options.pages, options.colour, Crew(jobs_or_usual(options.jobs)));
    if (!opened) return report_failure(opened.error(), options.colour);
    const auto told = tell(options, *opened);
    return told ? *told : report_failure(told.error(), options.colour);
}

}  // namespace banxin
