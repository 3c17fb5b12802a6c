#include "cli/proof.h"

#include <memory>

#include "base/in_parallel.h"
#include "base/try_in_parallel.h"
#include "cli/open_issue.h"
#include "cli/output_files.h"
#include "cli/page_choice.h"
#include "cli/say.h"
#include "cli/write_page_proofs.h"
#include "issue/issue_version.h"
#include "issue/local_time.h"
#include "issue/press_issue.h"
#include "issue/stored_proofs.h"
#include "model/page_side.h"
#include "prepress/proof/imposition.h"

namespace banxin {
namespace {

/// What all proofs of an edition share.
struct ProofWork {
    const ProofOptions& options;
    const Issue& issue;
    const Document& document;
    const std::vector<std::size_t>& pages;
    OutputFolder& folder;
};

Result<void> write_press_proofs(const ProofWork& work, const PressRun& press) {
    std::vector<Phrase> rows(work.pages.size());
    auto failure = try_in_parallel(rows.size(), jobs_or_usual(work.options.jobs), [&](std::size_t i) {
        return write_page_proofs({work.options.proofs, press, work.pages[i]}, work.folder).map([&](Phrase row) {
            rows[i] = std::move(row);
        });
    });
    for (const Phrase& row : rows) say(Stream::out, row);
    if (failure) return tl::unexpected(*std::move(failure));
    return {};
}

Result<void> write_imposed(const ProofWork& work) {
    const RenderFonts fonts = prepare_fonts(work.document, work.issue.library());
    const auto pdf = render_pdf(work.document, fonts, work.pages);
    if (!pdf) return tl::unexpected(pdf.error());
    const auto keep = [&](const char* name) {
        return [&work, name](const std::string& bytes) { return work.folder.write(name, bytes); };
    };
    if (work.options.a4) {
        if (auto written = on_a4(*pdf).and_then(keep("a4.pdf")); !written) return written;
    }
    if (!work.options.spreads) return {};
    std::vector<OpenPage> pages;
    for (const std::size_t index : work.pages) {
        const DisplayList& page = work.document.pages[index];
        pages.push_back({page.page, page.pages == 2});
    }
    return as_spreads(*pdf, pages, bound_edge(work.issue.edition())).and_then(keep("spreads.pdf"));
}

/// The press of an edition with spreads in one piece, where a proof wants it.
Result<std::unique_ptr<PressIssue>> open_press(const ProofOptions& options, const Issue& issue) {
    if (!options.proofs.any()) return nullptr;
    return PressIssue::open(issue, {.profile = options.edition.profile, .spreads = SpreadForm::whole}, Cache());
}

Result<void> write_proofs(const ProofOptions& options, const Issue& issue) {
    const auto press = open_press(options, issue);
    if (!press) return tl::unexpected(press.error());
    const Document& document = *press ? (*press)->painted() : issue.painted(GuideMode::off);
    const auto pages = choose_pages(document, issue.edition(), options.pages);
    if (!pages) return tl::unexpected(pages.error());
    const auto folder = open_output(options.out);
    if (!folder) return tl::unexpected(folder.error());
    const ProofWork work{options, issue, document, *pages, **folder};
    Result<void> written;
    if (*press) written = write_press_proofs(work, (*press)->run());
    if (written && (options.a4 || options.spreads)) written = write_imposed(work);
    return keep_output(**folder, written ? std::nullopt : std::optional(written.error()));
}

bool is_drawn(const ProofOptions& options) {
    return options.proofs.any() || options.a4 || options.spreads;
}

/// Stores the proof, and tells under which name.
Result<void> store(const ProofOptions& options, const Issue& issue) {
    if (auto right = check_time(options.time); !right) return right;
    const std::string time = options.time.empty() ? local_time() : options.time;
    const auto stored = store_proof(options.edition.folder, version_of(issue), time);
    if (!stored) return tl::unexpected(stored.error());
    say(Stream::out,
        (stored->name.empty() ? phrase("The newest stored proof is the same; no other is stored")
                              : phrase("The proof is stored as {}/proofs/{}", options.edition.folder, stored->name)) +
            verbatim("\n"));
    return {};
}

ExitCode draw(const ProofOptions& options, const Issue& issue) {
    if (const auto written = write_proofs(options, issue); !written)
        return report_failure(written.error(), options.colour);
    say(Stream::out, phrase("Proofs are in {}/", options.out) + verbatim("\n"));
    return fit_code(issue);
}

}  // namespace

ExitCode proof(const ProofOptions& asked) {
    ProofOptions options = asked;
    if (!is_drawn(options) && !options.store) options.proofs.soft = true;
    const auto issue = open_issue(options.edition, options.colour, Crew(jobs_or_usual(options.jobs)));
    if (!issue) return report_failure(issue.error(), options.colour);
    if (options.store) {
        if (const auto stored = store(options, **issue); !stored) return report_failure(stored.error(), options.colour);
    }
    return is_drawn(options) ? draw(options, **issue) : fit_code(**issue);
}

}  // namespace banxin
