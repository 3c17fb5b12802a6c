#include "cli/proof.h"

#include <functional>
#include <memory>
#include <optional>

#include "base/in_parallel.h"
#include "base/try_in_parallel.h"
#include "cli/edition_marks.h"
#include "cli/output_files.h"
#include "cli/page_choice.h"
#include "cli/say.h"
#include "cli/told_pages.h"
#include "cli/write_page_proofs.h"
#include "files/disk_files.h"
#include "issue/issue_version.h"
#include "issue/judge_marks.h"
#include "issue/language.h"
#include "issue/local_time.h"
#include "issue/margin_notes.h"
#include "issue/press_issue.h"
#include "issue/proof_marks.h"
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
    const std::vector<std::optional<ProofNotes>>& notes;  ///< Of each of the pages.
};

const ProofNotes* notes_or_none(const std::optional<ProofNotes>& notes) {
    return notes ? &*notes : nullptr;
}

Result<void> write_press_proofs(const ProofWork& work, const PressRun& press) {
    std::vector<Phrase> rows(work.pages.size());
    auto failure = try_in_parallel(rows.size(), jobs_or_usual(work.options.jobs), [&](std::size_t i) {
        const ProvedSheet sheet{work.pages[i], notes_or_none(work.notes[i])};
        return write_page_proofs({work.options.proofs, press, sheet}, work.folder).map([&](Phrase row) {
            rows[i] = std::move(row);
        });
    });
    for (const Phrase& row : rows) say(Stream::out, row);
    if (failure) return tl::unexpected(*std::move(failure));
    return {};
}

using SideOfMargin = std::function<MarginSide(PageNumber)>;

MarginSide always_right(PageNumber) {
    return MarginSide::right;
}

/// The pages of a document in a PDF, with their notes on the side that is asked for.
Result<std::string> noted_pdf(const ProofWork& work, const SideOfMargin& side) {
    Document document = work.document;
    for (const ScreenInk& ink : mark_inks()) document.inks.push_back(ink);
    for (std::size_t i = 0; i < work.pages.size(); ++i) {
        const std::size_t index = work.pages[i];
        DisplayList& page = document.pages[index];
        if (work.notes[i]) page = page_with_notes(std::move(page), *work.notes[i], side(page.page));
    }
    return render_pdf(document, prepare_fonts(document, work.issue.library()), work.pages);
}

Result<void> write_a4(const ProofWork& work) {
    if (!work.options.a4) return {};
    const auto pdf = noted_pdf(work, always_right);
    if (!pdf) return tl::unexpected(pdf.error());
    return on_a4(*pdf).and_then([&](const std::string& bytes) { return work.folder.write("a4.pdf", bytes); });
}

/// Margins are outside, so that two facing pages meet.
Result<void> write_spreads(const ProofWork& work) {
    if (!work.options.spreads) return {};
    const BoundEdge bound = bound_edge(work.issue.edition());
    const auto pdf = noted_pdf(work, [&](PageNumber page) {
        return side_of(page, bound) == PageSide::left ? MarginSide::left : MarginSide::right;
    });
    if (!pdf) return tl::unexpected(pdf.error());
    std::vector<OpenPage> pages;
    for (const std::size_t index : work.pages) {
        const DisplayList& page = work.document.pages[index];
        pages.push_back({page.page, page.pages == 2});
    }
    return as_spreads(*pdf, pages, bound).and_then([&](const std::string& bytes) {
        return work.folder.write("spreads.pdf", bytes);
    });
}

/// The press of an edition with spreads in one piece, where a proof wants it.
Result<std::unique_ptr<PressIssue>> open_press(const ProofOptions& options, const Issue& issue) {
    if (!options.proofs.any()) return nullptr;
    return PressIssue::open(issue, {.profile = options.edition.profile, .spreads = SpreadForm::whole}, Cache());
}

struct PagesOfDocument {
    const Document& document;
    const std::vector<std::size_t>& pages;
};

/// What is still to be mended of marks.yaml, for each page; of an edition without marks nothing.
std::vector<std::optional<ProofNotes>> notes_on_pages(const ProofOptions& options, const ToldIssue& opened,
                                                      const std::optional<GoodMarks>& marks,
                                                      const PagesOfDocument& chosen) {
    const auto& [document, pages] = chosen;
    const Issue& issue = *opened.issue;
    std::vector<std::optional<ProofNotes>> notes(pages.size());
    if (!marks) return notes;
    const EditionVersion version = version_of(issue);
    const std::vector<MarkState> states = judge_marks(marks->marks, version, DiskFiles(), options.edition.folder);
    const JudgedMarks judged{version, marks->marks, states};
    print_diagnostics(findings_of(opened.told, findings_of_marks(judged, issue.edition()), issue.edition()),
                      options.colour);
    const MarkPainter painter(issue, judged, spoken());
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const std::size_t index = pages[i];
        notes[i] = painter.notes_on(document.pages[index], MarksDrawn::unsettled);
        if (notes[i]) notes[i]->fonts = prepare_fonts({&notes[i]->page}, issue.library());
    }
    return notes;
}

Result<void> write_proofs(const ProofOptions& options, const ToldIssue& opened, const std::optional<GoodMarks>& marks) {
    const Issue& issue = *opened.issue;
    const auto press = open_press(options, issue);
    if (!press) return tl::unexpected(press.error());
    const Document& document = *press ? (*press)->painted() : issue.painted(GuideMode::off);
    const auto pages = choose_pages(document, issue.edition(), options.pages);
    if (!pages) return tl::unexpected(pages.error());
    const auto folder = open_output(options.out);
    if (!folder) return tl::unexpected(folder.error());
    const auto notes = notes_on_pages(options, opened, marks, {document, *pages});
    const ProofWork work{options, issue, document, *pages, **folder, notes};
    Result<void> written;
    if (*press) written = write_press_proofs(work, (*press)->run());
    if (written) written = write_a4(work);
    if (written) written = write_spreads(work);
    return keep_output(**folder, written ? std::nullopt : std::optional(written.error()));
}

bool is_drawn(const ProofOptions& options) {
    return options.proofs.any() || options.a4 || options.spreads;
}

/// Stores the proof, and tells under which name.
Result<void> store(const ProofOptions& options, const Issue& issue) {
    const std::string time = options.time.empty() ? local_time() : options.time;
    const auto stored = store_proof(options.edition.folder, version_of(issue), time);
    if (!stored) return tl::unexpected(stored.error());
    say(Stream::out,
        (stored->name.empty() ? phrase("The newest stored proof is the same; no other is stored")
                              : phrase("The proof is stored as {}/proofs/{}", options.edition.folder, stored->name)) +
            verbatim("\n"));
    return {};
}

ExitCode draw(const ProofOptions& options, const ToldIssue& opened) {
    const auto marks = edition_marks(options.edition.folder);
    if (!marks) return report_failure(marks.error(), options.colour);
    if (const auto written = write_proofs(options, opened, *marks); !written)
        return report_failure(written.error(), options.colour);
    say(Stream::out, phrase("Proofs are in {}/", options.out) + verbatim("\n"));
    if (*marks && (*marks)->mistakes) return report_failure(*(*marks)->mistakes, options.colour);
    return fit_code(*opened.issue, opened.told);
}

}  // namespace

ExitCode proof(const ProofOptions& asked) {
    if (const auto right = check_time(asked.time); !right) return report_failure(right.error(), asked.colour);
    ProofOptions options = asked;
    if (!is_drawn(options) && !options.store) options.proofs.soft = true;
    const auto opened = open_told(options.edition, options.pages, options.colour, Crew(jobs_or_usual(options.jobs)));
    if (!opened) return report_failure(opened.error(), options.colour);
    if (options.store) {
        if (const auto stored = store(options, *opened->issue); !stored)
            return report_failure(stored.error(), options.colour);
    }
    return is_drawn(options) ? draw(options, *opened) : fit_code(*opened->issue, opened->told);
}

}  // namespace banxin
