#include "cli/proof.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/page_choice.h"
#include "cli/press_pictures.h"
#include "cli/press_profile.h"
#include "cli/set_edition.h"
#include "cli/write_file.h"
#include "prepress/file_name.h"
#include "prepress/imposition.h"
#include "prepress/soft_proof.h"

namespace banxin {
namespace {

/// What all proofs of an edition share.
struct ProofRun {
    const ProofOptions& options;
    const SetEdition& edition;
    const Document& document;
    const RenderFonts& fonts;
    const std::vector<std::size_t>& pages;

    std::string path(const std::string& name) const { return options.out + "/" + name; }
};

std::string coverage_row(PageNumber page, const PageCoverage& coverage) {
    std::string row = fmt::format("page {:<3}", page.value);
    for (const PlateCoverage& plate : coverage.plates)
        row += fmt::format("  {} {:.2f} %", plate.name, plate.coverage / 100.0);
    return row + fmt::format("  most ink {} %, over the limit {:.2f} % of the page\n", coverage.most_ink,
                             coverage.over_limit / 10'000.0);
}

Result<void> write_plate_files(const ProofRun& run, const std::string& page, const std::vector<DrawnPlate>& plates) {
    for (const DrawnPlate& plate : plates) {
        auto written = write_file(run.path(page + "-" + as_file_name(plate.name) + ".png"),
                                  write_png(plate.film, run.options.dpi));
        if (!written) return written;
    }
    return {};
}

Result<void> write_page(const ProofRun& run, const DisplayList& page, const std::vector<DrawnPlate>& plates,
                        const PressProfile& profile) {
    const std::string name = fmt::format("page-{:02}", page.page.value);
    const int dpi = run.options.dpi;
    Result<void> written;
    if (run.options.soft)
        written = write_file(run.path(name + "-proof.png"), write_png(soft_proof(plates, profile), dpi));
    if (written && run.options.plates) written = write_plate_files(run, name, plates);
    if (written && run.options.ink)
        written = write_file(run.path(name + "-ink.png"), write_png(ink_heat_map(plates, profile.ink_limit), dpi));
    return written;
}

Result<void> write_press_proofs(const ProofRun& run) {
    PressSettings press = run.edition.edition->paper.press;
    if (!run.options.profile.empty()) press.profile = run.options.profile;
    const Cache cache;
    const auto profile = press_profile(press, cache);
    if (!profile) return tl::unexpected(profile.error());
    const InkTable inks = press_inks(run.edition.edition->paper.inks);
    const PlateOrder order{run.fonts, inks, *profile, press_pictures(press, *profile, cache), run.options.dpi};
    for (const std::size_t index : run.pages) {
        const DisplayList& page = run.document.pages[index];
        const auto plates = drawn_plates(page, order);
        if (!plates) return tl::unexpected(plates.error());
        if (auto written = write_page(run, page, *plates, *profile); !written) return written;
        fmt::print("{}", coverage_row(page.page, coverage_of(*plates, profile->ink_limit)));
    }
    return {};
}

Result<void> write_imposed(const ProofRun& run) {
    const std::string pdf = render_pdf(run.document, run.fonts, run.pages);
    const auto keep = [&](const char* name) {
        return [&run, name](const std::string& bytes) { return write_file(run.path(name), bytes); };
    };
    if (run.options.a4) {
        if (auto written = on_a4(pdf).and_then(keep("a4.pdf")); !written) return written;
    }
    if (!run.options.spreads) return {};
    std::vector<int> numbers;
    for (const std::size_t index : run.pages) numbers.push_back(run.document.pages[index].page.value);
    return as_spreads(pdf, numbers).and_then(keep("spreads.pdf"));
}

Result<void> write_proofs(const ProofOptions& options, const SetEdition& edition) {
    const Document document = paint(*edition.edition, edition.set, GuideMode::off);
    const auto pages = choose_pages(document, options.pages);
    if (!pages) return tl::unexpected(pages.error());
    if (auto made = make_folder(options.out); !made) return made;
    const RenderFonts fonts = prepare_fonts(document, *edition.library);
    const ProofRun run{options, edition, document, fonts, *pages};
    if (options.soft || options.plates || options.ink) {
        if (auto written = write_press_proofs(run); !written) return written;
    }
    if (options.a4 || options.spreads) return write_imposed(run);
    return {};
}

}  // namespace

ExitCode proof(const ProofOptions& asked) {
    ProofOptions options = asked;
    if (!options.plates && !options.ink && !options.a4 && !options.spreads) options.soft = true;
    const auto edition = set_edition(options.edition, options.layouts, options.colour);
    if (!edition) return report_failure(edition.error(), options.colour);
    if (const auto written = write_proofs(options, *edition); !written)
        return report_failure(written.error(), options.colour);
    fmt::print("Proofs are in {}/\n", options.out);
    return edition->set.report.fit == Fit::fits ? ExitCode::fits : ExitCode::does_not_fit;
}

}  // namespace banxin
