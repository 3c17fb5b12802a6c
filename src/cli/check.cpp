#include "cli/check.h"

#include <filesystem>

#include "check/changes.h"
#include "check/fit_table.h"
#include "check/report_json.h"
#include "check/select_pages.h"
#include "cli/last_check.h"
#include "cli/open_issue.h"
#include "cli/option_words.h"
#include "cli/say.h"
#include "cli/told_pages.h"
#include "files/disk_files.h"
#include "issue/signed_pages.h"

namespace banxin {
namespace {

void tell_all(const Told& told, const CheckOptions& options) {
    print_diagnostics(told.findings, options.colour);
    options.json ? say_data(Stream::out, report_json(told.report, told.findings))
                 : say(Stream::out, fit_table(told.report, table_look(options.colour)));
}

/// A word that is no file may have been meant as a day.
Result<std::string> report_in_file(const std::string& file) {
    std::error_code unsaid;
    if (std::filesystem::exists(file, unsaid)) return read_bytes(file);
    return fail_input(
        {{Severity::error,
          "no-such-report",
          {file, 0, 0},
          phrase("there is no such file"),
          phrase("say {} for the last check, or name the file of an earlier report", words_to_choose({"last"}))}});
}

Result<std::string> earlier_report(const CheckOptions& options) {
    if (options.since != "last") return report_in_file(options.since);
    if (auto last = last_check(options.edition.folder)) return *std::move(last);
    return fail_input({{Severity::error,
                        "no-last-check",
                        {"--since", 0, 0},
                        phrase("this edition has not been checked before"),
                        phrase("check it without --since once, or name the file of an earlier report")}});
}

/// The new and changed ones among the findings of the pages that are told of.
Changes changes_told(const Changes& all, const Issue& issue, const Told& told) {
    if (!told.pages) return all;
    Changes changes = changes_on(*told.pages, all);
    const std::set<std::size_t> numbers = findings_told(issue, *told.pages);
    const auto elsewhere = [&](std::size_t number) { return !numbers.contains(number); };
    std::erase_if(changes.fresh, elsewhere);
    std::erase_if(changes.standing, elsewhere);
    std::erase_if(changes.changed, [&](const ChangedFinding& finding) { return elsewhere(finding.now); });
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
    print_diagnostics(findings_told(changes, findings), options.colour);
    options.json ? say_data(Stream::out, changes_json(changes, told.report, findings))
                 : say(Stream::out, changes_table(changes, told.report, table_look(options.colour)));
    return {};
}

Result<void> tell(const Issue& issue, const Told& told, const CheckOptions& options) {
    if (!options.since.empty()) return tell_changes(issue, told, options);
    tell_all(told, options);
    return {};
}

/// What has changed since pages were signed, of those that are told of.
Result<Diagnostics> signed_findings(const Issue& issue, const Told& told, const CheckOptions& options) {
    auto pages = signed_pages(issue, options.edition.folder);
    if (!pages) return tl::unexpected(std::move(pages.error()));
    Diagnostics findings = *pages ? std::move((*pages)->findings) : Diagnostics{};
    std::erase_if(findings,
                  [&](const Diagnostic& finding) { return told.pages && !told.pages->contains(finding.page); });
    return findings;
}

}  // namespace

ExitCode check(const CheckOptions& options) {
    const auto opened = open_draft(options.edition, Crew(usual_jobs()));
    if (!opened) {
        if (options.json) say_data(Stream::out, failure_json(opened.error().diagnostics));
        return report_failure(opened.error(), options.colour);
    }
    const Issue& issue = **opened;
    auto told = told_of(issue, options.pages);
    if (!told) return report_failure(told.error(), options.colour);
    const auto since_signed = signed_findings(issue, *told, options);
    if (!since_signed) return report_failure(since_signed.error(), options.colour);
    told->findings.insert(told->findings.end(), since_signed->begin(), since_signed->end());
    if (const auto said = tell(issue, *told, options); !said) return report_failure(said.error(), options.colour);
    const Diagnostics findings = issue.diagnostics();
    remember_check(options.edition.folder, report_json(issue.set_pages().report, findings), findings);
    return fit_code(issue, *told);
}

}  // namespace banxin
