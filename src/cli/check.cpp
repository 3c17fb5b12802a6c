#include "cli/check.h"

#include <fmt/format.h>

#include "check/fit_table.h"
#include "check/report_json.h"
#include "cli/set_edition.h"

namespace banxin {

ExitCode check(const CheckOptions& options) {
    const auto edition = set_edition(options.edition, options.layouts, options.colour);
    if (!edition) {
        if (options.json) fmt::print("{}", failure_json(edition.error().diagnostics));
        return report_failure(edition.error(), options.colour);
    }
    const Typeset& set = edition->set;
    fmt::print("{}", options.json ? report_json(set.report, set.diagnostics)
                                  : fit_table(set.report, colour_for(Stream::out, options.colour)));
    return set.report.fit == Fit::fits ? ExitCode::fits : ExitCode::does_not_fit;
}

}  // namespace banxin
