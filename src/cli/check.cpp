#include "cli/check.h"

#include "check/fit_table.h"
#include "check/report_json.h"
#include "cli/open_issue.h"
#include "cli/say.h"

namespace banxin {

ExitCode check(const CheckOptions& options) {
    const auto opened = open_issue(options.edition, options.layouts, options.colour, Crew(usual_jobs()));
    if (!opened) {
        if (options.json) say(Stream::out, failure_json(opened.error().diagnostics));
        return report_failure(opened.error(), options.colour);
    }
    const Issue& issue = **opened;
    const Report& report = issue.set_pages().report;
    say(Stream::out, options.json ? report_json(report, issue.diagnostics())
                                  : fit_table(report, colour_for(Stream::out, options.colour)));
    return fit_code(issue);
}

}  // namespace banxin
