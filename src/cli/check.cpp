#include "cli/check.h"

#include "check/changes.h"
#include "check/fit_table.h"
#include "check/report_json.h"
#include "check/select_pages.h"
#include "cli/last_check.h"
#include "cli/open_issue.h"
#include "cli/say.h"
#include "files/disk_files.h"

namespace banxin {
namespace {

/// What is to be told: of all pages, or of those chosen.
struct Told {
    Report report;
    Diagnostics findings;
    std::optional<std::set<PageNumber>> pages{};
};

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

void tell_all(const Told& told, const CheckOptions& options) {
    print_diagnostics(told.findings, options.colour);
    say(Stream::out,
        options.json ? report_json(told.report, told.findings) : fit_table(told.report, table_look(options.colour)));
}

Result<std::string> earlier_report(const CheckOptions& options) {
    if (options.since != "last") return read_bytes(options.since);
    if (auto last = last_check(options.edition)) return *std::move(last);
    return fail_input({{Severity::error,
                        "no-last-check",
                        {"--since", 0, 0},
                        phrase("this edition has not been checked before"),
                        phrase("check it without --since once, or name the file of an earlier report")}});
}

/// The new ones among the findings of the pages that are told of.
Changes changes_told(const Changes& all, const Issue& issue, const Told& told) {
    if (!told.pages) return all;
    Changes changes = changes_on(*told.pages, all);
    const Diagnostics findings = issue.diagnostics();
    std::erase_if(changes.fresh, [&](std::size_t number) {
        return findings_on(*told.pages, {findings.at(number)}, issue.edition()).empty();
    });
    return changes;
}

Result<void> tell_changes(const Issue& issue, const Told& told, const CheckOptions& options) {
    const auto earlier = earlier_report(options);
    if (!earlier) return tl::unexpected(earlier.error());
    const Diagnostics findings = issue.diagnostics();
    const auto all = changes_since(*earlier, report_json(issue.set_pages().report, findings));
    if (!all) {
        return fail_input({{Severity::error,
                            "not-a-report",
                            {options.since, 0, 0},
                            phrase("this is no report of banxin"),
                            phrase("name a report.json, or what `banxin check --json` has printed")}});
    }
    const Changes changes = changes_told(*all, issue, told);
    Diagnostics fresh;
    for (const std::size_t number : changes.fresh) fresh.push_back(findings.at(number));
    print_diagnostics(fresh, options.colour);
    say(Stream::out, options.json ? changes_json(changes, told.report, findings)
                                  : changes_table(changes, told.report, table_look(options.colour)));
    return {};
}

Result<void> tell(const Issue& issue, const CheckOptions& options) {
    const auto told = told_of(issue, options.pages);
    if (!told) return tl::unexpected(told.error());
    if (options.since.empty()) {
        tell_all(*told, options);
        return {};
    }
    return tell_changes(issue, *told, options);
}

ExitCode fit_code_of(const Issue& issue, const CheckOptions& options) {
    if (issue.is_partial() || options.pages.empty()) return fit_code(issue);
    const auto told = told_of(issue, options.pages);
    return told && told->report.fit == Fit::fits ? ExitCode::fits : ExitCode::does_not_fit;
}

}  // namespace

ExitCode check(const CheckOptions& options) {
    const auto opened = open_draft(options.edition, options.layouts, Crew(usual_jobs()));
    if (!opened) {
        if (options.json) say(Stream::out, failure_json(opened.error().diagnostics));
        return report_failure(opened.error(), options.colour);
    }
    const Issue& issue = **opened;
    if (const auto said = tell(issue, options); !said) return report_failure(said.error(), options.colour);
    remember_check(options.edition, report_json(issue.set_pages().report, issue.diagnostics()));
    return fit_code_of(issue, options);
}

}  // namespace banxin
