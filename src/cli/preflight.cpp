#include "cli/preflight.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/page_choice.h"
#include "cli/preflight_json.h"
#include "cli/press_pictures.h"
#include "cli/press_profile.h"
#include "prepress/pass/press_sheets.h"
#include "prepress/run/press_run.h"

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

std::string summary(const std::vector<PreflownPage>& pages) {
    return fmt::format("{}: {}, {}\n", counted(static_cast<std::ptrdiff_t>(pages.size()), "page"),
                       counted(count_of(pages, Severity::error), "error"),
                       counted(count_of(pages, Severity::warning), "warning"));
}

void print_findings(const std::vector<PreflownPage>& pages, ColourWish wish) {
    Diagnostics told;
    for (const PreflownPage& page : pages) {
        for (const PreflightFinding& finding : page.findings) told.push_back(as_diagnostic(finding, *page.page));
    }
    print_diagnostics(told, wish);
}

/// The rules' findings, and whatever else would keep the page's press files from being written: a spread may have two.
std::vector<PreflightFinding> all_findings(const SetEdition& edition, const DisplayList& page, PressRun& run,
                                           const MakePressPicture& make) {
    std::vector<PreflightFinding> found = preflight_of(edition, page, make);
    const std::vector<DisplayList>& sheets = run.document().pages;
    for (std::size_t index = 0; index < sheets.size(); ++index) {
        if (sheets[index].page < page.page || sheets[index].page.value >= page.page.value + page.pages) continue;
        const auto file = run.page(index);
        if (file) continue;
        const auto more = refusals(file.error().diagnostics, run.file_name(index), found);
        found.insert(found.end(), more.begin(), more.end());
    }
    return found;
}

Result<ExitCode> tell(const PreflightOptions& options, const SetEdition& edition) {
    PressSettings press = edition.edition->paper.press;
    if (!options.profile.empty()) press.profile = options.profile;
    const Cache cache;
    const auto profile = press_profile(press, cache);
    if (!profile) return tl::unexpected(profile.error());
    const Document document = paint(edition.set, GuideMode::off);
    const auto indices = choose_pages(document, options.pages);
    if (!indices) return tl::unexpected(indices.error());
    const MakePressPicture make = press_pictures(press, *profile, cache);
    const Document sheets = press_sheets(document, *edition.edition);
    PressRun run(*edition.edition, edition.set.type_case, sheets, {PressStandard::x1a, Length(), *profile, "", make});
    std::vector<PreflownPage> pages;
    for (const std::size_t index : *indices)
        pages.push_back({&document.pages[index], all_findings(edition, document.pages[index], run, make)});
    if (options.json) {
        fmt::print("{}", preflight_json(pages));
    } else {
        print_findings(pages, options.colour);
        fmt::print("{}", summary(pages));
    }
    return count_of(pages, Severity::error) > 0 ? ExitCode::does_not_fit : ExitCode::fits;
}

}  // namespace

std::vector<PreflightFinding> preflight_of(const SetEdition& edition, const DisplayList& page,
                                           const MakePressPicture& make_picture) {
    const Paper& paper = edition.edition->paper;
    const InkTable inks = press_inks(paper.inks);
    return preflight_page(page, {paper.press, inks, type_area_of(edition.set.filled, page), make_picture});
}

ExitCode preflight(const PreflightOptions& options) {
    const auto edition = set_edition(options.edition, options.layouts, options.colour);
    if (!edition) return report_failure(edition.error(), options.colour);
    const auto told = tell(options, *edition);
    return told ? *told : report_failure(told.error(), options.colour);
}

}  // namespace banxin
