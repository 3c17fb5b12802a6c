#include "cli/preflight.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/page_choice.h"
#include "cli/press_pictures.h"
#include "cli/press_profile.h"
#include "prepress/preflight.h"

namespace banxin {
namespace {

Rect type_area_of(const FilledEdition& filled, const DisplayList& page) {
    const auto plan = std::find_if(filled.pages.begin(), filled.pages.end(),
                                   [&](const FilledPage& filled_page) { return filled_page.plan.number == page.page; });
    if (plan == filled.pages.end()) return {{}, {}, page.trim.width, page.trim.height};
    return plan->plan.turn.to_page(plan->plan.type_area);
}

std::string counted(std::ptrdiff_t count, const char* what) {
    return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

std::string summary(std::size_t pages, const Diagnostics& found) {
    const auto with = [&](Severity severity) {
        return std::count_if(found.begin(), found.end(),
                             [&](const Diagnostic& finding) { return finding.severity == severity; });
    };
    return fmt::format("{}: {}, {}\n", counted(static_cast<std::ptrdiff_t>(pages), "page"),
                       counted(with(Severity::error), "error"), counted(with(Severity::warning), "warning"));
}

Result<ExitCode> tell(const PreflightOptions& options, const SetEdition& edition) {
    PressSettings press = edition.edition->paper.press;
    if (!options.profile.empty()) press.profile = options.profile;
    const Cache cache;
    const auto profile = press_profile(press, cache);
    if (!profile) return tl::unexpected(profile.error());
    const Document document = paint(*edition.edition, edition.set, GuideMode::off);
    const auto indices = choose_pages(document, options.pages);
    if (!indices) return tl::unexpected(indices.error());
    const MakePressPicture make = press_pictures(press, *profile, cache);
    Diagnostics found;
    for (const std::size_t index : *indices) {
        Diagnostics of_page = preflight_of(edition, document.pages[index], make);
        found.insert(found.end(), of_page.begin(), of_page.end());
    }
    print_diagnostics(found, options.colour);
    fmt::print("{}", summary(indices->size(), found));
    return has_errors(found) ? ExitCode::does_not_fit : ExitCode::fits;
}

}  // namespace

Diagnostics preflight_of(const SetEdition& edition, const DisplayList& page, const MakePressPicture& make_picture) {
    const Paper& paper = edition.edition->paper;
    const InkTable inks = press_inks(paper.inks);
    Diagnostics told;
    for (const PreflightFinding& finding :
         preflight_page(page, {paper.press, inks, type_area_of(edition.set.filled, page), make_picture}))
        told.push_back(as_diagnostic(finding, page));
    return told;
}

ExitCode preflight(const PreflightOptions& options) {
    const auto edition = set_edition(options.edition, options.layouts, options.colour);
    if (!edition) return report_failure(edition.error(), options.colour);
    const auto told = tell(options, *edition);
    return told ? *told : report_failure(told.error(), options.colour);
}

}  // namespace banxin
