#include "cli/proof.h"

#include <fmt/format.h>

#include "cli/page_choice.h"
#include "cli/press_pictures.h"
#include "cli/press_profile.h"
#include "cli/set_edition.h"
#include "cli/write_file.h"
#include "model/page_side.h"
#include "prepress/proof/imposition.h"

namespace banxin {
namespace {

/// What all proofs of an edition share.
struct ProofWork {
    const ProofOptions& options;
    const SetEdition& edition;
    const Document& document;
    const std::vector<std::size_t>& pages;

    std::string path(const std::string& name) const { return options.out + "/" + name; }
};

Result<void> write_press_proofs(const ProofWork& work) {
    const Edition& edition = *work.edition.edition;
    PressSettings press = edition.paper.press;
    if (!work.options.profile.empty()) press.profile = work.options.profile;
    const Cache cache;
    const auto profile = press_profile(press, cache);
    if (!profile) return tl::unexpected(profile.error());
    const PressRun run(edition, work.edition.set.type_case, work.document,
                       {PressStandard::x1a, Length(), *profile, "", press_pictures(press, *profile, cache)});
    for (const std::size_t index : work.pages) {
        const auto row = write_page_proofs(work.options.proofs, run, index, work.options.out);
        if (!row) return tl::unexpected(row.error());
        fmt::print("{}", *row);
    }
    return {};
}

Result<void> write_imposed(const ProofWork& work) {
    const RenderFonts fonts = prepare_fonts(work.document, *work.edition.library);
    const std::string pdf = render_pdf(work.document, fonts, work.pages);
    const auto keep = [&](const char* name) {
        return [&work, name](const std::string& bytes) { return write_file(work.path(name), bytes); };
    };
    if (work.options.a4) {
        if (auto written = on_a4(pdf).and_then(keep("a4.pdf")); !written) return written;
    }
    if (!work.options.spreads) return {};
    std::vector<OpenPage> pages;
    for (const std::size_t index : work.pages) {
        const DisplayList& page = work.document.pages[index];
        pages.push_back({page.page, page.pages == 2});
    }
    return as_spreads(pdf, pages, bound_edge(*work.edition.edition)).and_then(keep("spreads.pdf"));
}

Result<void> write_proofs(const ProofOptions& options, const SetEdition& edition) {
    const Document document = paint(edition.set, GuideMode::off);
    const auto pages = choose_pages(document, options.pages);
    if (!pages) return tl::unexpected(pages.error());
    if (auto made = make_folder(options.out); !made) return made;
    const ProofWork work{options, edition, document, *pages};
    if (options.proofs.any()) {
        if (auto written = write_press_proofs(work); !written) return written;
    }
    if (options.a4 || options.spreads) return write_imposed(work);
    return {};
}

}  // namespace

ExitCode proof(const ProofOptions& asked) {
    ProofOptions options = asked;
    if (!options.proofs.any() && !options.a4 && !options.spreads) options.proofs.soft = true;
    const auto edition = set_edition(options.edition, options.layouts, options.colour);
    if (!edition) return report_failure(edition.error(), options.colour);
    if (const auto written = write_proofs(options, *edition); !written)
        return report_failure(written.error(), options.colour);
    fmt::print("Proofs are in {}/\n", options.out);
    return edition->set.report.fit == Fit::fits ? ExitCode::fits : ExitCode::does_not_fit;
}

}  // namespace banxin
