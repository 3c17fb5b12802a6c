#include "cli/press.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/page_choice.h"
#include "cli/preflight.h"
#include "cli/press_pictures.h"
#include "cli/press_profile.h"
#include "cli/set_edition.h"
#include "cli/write_file.h"
#include "prepress/pass/press_marks.h"
#include "prepress/pass/press_sheets.h"
#include "prepress/run/press_run.h"
#include "read/yaml/read_length.h"

namespace banxin {
namespace {

Result<Length> read_bleed(const std::string& word) {
    if (word.empty() || word == "0") return Length();
    const auto length = parse_length(word);
    const auto* paper = length ? std::get_if<Length>(&*length) : nullptr;
    if (paper != nullptr && *paper >= Length() && *paper <= kMostBleed) return *paper;
    return fail_input({{Severity::error,
                        "not-a-bleed",
                        {"--bleed"},
                        "`" + word + "` is no bleed",
                        "write 0 or a length up to 3mm, such as 3mm"}});
}

/// The pages that came out sound, and what was wrong with the others.
struct PressedPages {
    std::size_t written = 0;
    std::string ink_table;  ///< A row for each page with proofs.
    std::optional<Failure> failure;
};

void add_failure(PressedPages& pages, Failure failure) {
    if (!pages.failure) {
        pages.failure = std::move(failure);
        return;
    }
    if (failure.kind == FailureKind::world) pages.failure->kind = failure.kind;
    Diagnostics& all = pages.failure->diagnostics;
    all.insert(all.end(), failure.diagnostics.begin(), failure.diagnostics.end());
}

/// Errors alone keep a page from the press; `banxin preflight` tells the warnings.
Result<void> preflown(const SetEdition& edition, const DisplayList& page, const MakePressPicture& make_picture) {
    Diagnostics errors;
    for (const PreflightFinding& finding : preflight_of(edition, page, make_picture)) {
        if (finding.severity == Severity::error) errors.push_back(as_diagnostic(finding, page));
    }
    if (!errors.empty()) return fail_input(std::move(errors));
    return {};
}

/// Everything that the pages of one run have in common.
struct PressWork {
    const SetEdition& edition;
    const Document& painted;   ///< With spreads as one page.
    const Document& document;  ///< As the press prints it.
    PressRun& run;
    const MakePressPicture& make_picture;
    const PressOptions& options;
};

/// Preflight asks for the whole of a spread: what crosses its fold lies outside neither half.
const DisplayList& whole_page(const PressWork& work, std::size_t index) {
    const DisplayList& sheet = work.document.pages[index];
    const auto whole = std::find_if(work.painted.pages.begin(), work.painted.pages.end(), [&](const DisplayList& page) {
        return page.page <= sheet.page && sheet.page.value < page.page.value + page.pages;
    });
    return whole == work.painted.pages.end() ? sheet : *whole;
}

Result<void> write_page(const PressWork& work, std::size_t index) {
    PressRun& run = work.run;
    return preflown(work.edition, whole_page(work, index), work.make_picture)
        .and_then([&] { return run.page(index); })
        .and_then(
            [&](const std::string& bytes) { return write_file(work.options.out + "/" + run.file_name(index), bytes); });
}

/// The page's row of the ink table; nothing where no proof is wanted.
Result<std::string> prove_page(const PressWork& work, std::size_t index) {
    if (!work.options.proofs.any()) return std::string();
    return write_page_proofs(work.options.proofs, work.run, index, work.options.out);
}

PressedPages write_pages(const PressWork& work, const std::vector<std::size_t>& indices) {
    PressedPages pages;
    ProgressLine progress(indices.size());
    for (const std::size_t index : indices) {
        progress.step(work.run.file_name(index));
        const auto written = write_page(work, index);
        if (written) ++pages.written;
        const auto row = written.and_then([&] { return prove_page(work, index); });
        if (row) {
            pages.ink_table += *row;
        } else {
            add_failure(pages, row.error());
        }
    }
    return pages;
}

/// The paper's press, with what the command line says on top.
PressSettings settings_of(const PressOptions& options, const Paper& paper) {
    PressSettings settings = paper.press;
    if (!options.profile.empty()) settings.profile = options.profile;
    return settings;
}

ExitCode press_edition(const PressOptions& options, Length bleed, const SetEdition& edition) {
    const Document painted = paint(edition.set, GuideMode::off);
    const Document document = press_sheets(painted, *edition.edition);
    const auto indices = choose_pages(document, options.pages);
    if (!indices) return report_failure(indices.error(), options.colour);
    const PressSettings settings = settings_of(options, edition.edition->paper);
    const auto profile = press_profile(settings, Cache());
    if (!profile) return report_failure(profile.error(), options.colour);
    if (auto made = make_folder(options.out); !made) return report_failure(made.error(), options.colour);

    const MakePressPicture make_picture = press_pictures(settings, *profile, Cache());
    PressRun run(*edition.edition, edition.set.type_case, document,
                 {options.standard, bleed, *profile, options.input_time, make_picture});
    const PressedPages pages = write_pages({edition, painted, document, run, make_picture, options}, *indices);
    fmt::print("{}{} of {} pages are in {}/ as {}\n", pages.ink_table, pages.written, indices->size(), options.out,
               name_of(options.standard));
    if (pages.failure) return report_failure(*pages.failure, options.colour);
    return edition.set.report.fit == Fit::fits ? ExitCode::fits : ExitCode::does_not_fit;
}

}  // namespace

ExitCode press(const PressOptions& options) {
    const auto bleed = read_bleed(options.bleed);
    if (!bleed) return report_failure(bleed.error(), options.colour);
    const auto edition = set_edition(options.edition, options.layouts, options.colour);
    if (!edition) return report_failure(edition.error(), options.colour);
    return press_edition(options, *bleed, *edition);
}

}  // namespace banxin
