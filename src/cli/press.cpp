#include "cli/press.h"

#include <algorithm>
#include <atomic>

#include "base/in_parallel.h"
#include "base/try_in_parallel.h"
#include "cli/open_issue.h"
#include "cli/output_files.h"
#include "cli/page_choice.h"
#include "cli/press_files.h"
#include "cli/say.h"
#include "cli/write_page_proofs.h"
#include "issue/press_issue.h"
#include "issue/signed_pages.h"
#include "model/page_label.h"
#include "prepress/changed/changed_plates.h"

namespace banxin {
namespace {

Result<Length> read_bleed(const std::string& word) {
    if (const auto bleed = parse_bleed(word)) return *bleed;
    return fail_input({{Severity::error,
                        "not-a-bleed",
                        {"--bleed"},
                        phrase("`{}` is no bleed", word),
                        phrase("write 0 or a length up to 3mm, such as 3mm")}});
}

/// The pages that came out sound, and what was wrong with the others.
struct PressedPages {
    std::size_t written = 0;
    Phrase withheld;               ///< A line for each page that is not written for its faults.
    Phrase ink_table;              ///< A row for each page with proofs.
    std::vector<PressFile> files;  ///< What is on them, where that is asked.
    std::optional<Failure> failure;
};

/// What the pages of a run go through.
struct PressWork {
    PressIssue& press;
    const PressOptions& options;
    OutputFolder& folder;
};

/// Writes a page's file. What is on its plates, where that is asked.
Result<PressFile> write_page(const PressWork& work, std::size_t index) {
    const std::string name = work.press.run().file_name(index);
    const auto bytes = work.press.page(index);
    if (!bytes) return tl::unexpected(bytes.error());
    if (auto written = work.folder.write(name, *bytes); !written) return tl::unexpected(std::move(written.error()));
    return work.options.changed_since.empty() ? PressFile{name, {}, {}} : read_press_file(name, *bytes);
}

/// Writes a page's proofs. Its row of the ink table; nothing where no proof is wanted.
Result<Phrase> write_proofs(const PressWork& work, std::size_t index) {
    if (!work.options.proofs.any()) return Phrase();
    return write_page_proofs({work.options.proofs, work.press.run(), index}, work.folder);
}

/// `Page 3 is withheld, with 2 errors`, and what of an older file.
Phrase withheld_line(const PressIssue& press, std::size_t index, const Diagnostics& faults) {
    return phrase("Page {} is withheld, for {}; an older {} stays", press.sheets().pages[index].label,
                  counted(static_cast<std::ptrdiff_t>(faults.size()), "{} error", "{} errors"),
                  press.run().file_name(index)) +
           verbatim("\n");
}

PressedPages write_pages(const PressWork& work, const std::vector<std::size_t>& indices) {
    PressedPages pages;
    std::atomic<int> written = 0;
    std::vector<Phrase> rows(indices.size());
    std::vector<Phrase> withheld(indices.size());
    std::vector<PressFile> files(indices.size());
    ProgressLine progress(indices.size());
    const auto write_all_of = [&](std::size_t i) -> Result<void> {
        progress.step(work.press.run().file_name(indices[i]));
        auto file = write_page(work, indices[i]);
        if (!file) {
            withheld[i] = withheld_line(work.press, indices[i], file.error().diagnostics);
            return tl::unexpected(std::move(file.error()));
        }
        files[i] = *std::move(file);
        ++written;
        return write_proofs(work, indices[i]).map([&](Phrase row) { rows[i] = std::move(row); });
    };
    pages.failure = try_in_parallel(indices.size(), jobs_or_usual(work.options.jobs), write_all_of);
    pages.written = written;
    for (const Phrase& line : withheld) pages.withheld = pages.withheld + line;
    for (const Phrase& row : rows) pages.ink_table = pages.ink_table + row;
    for (PressFile& file : files) {
        if (!file.name.empty()) pages.files.push_back(std::move(file));
    }
    return pages;
}

bool may_go(const std::optional<SignedPages>& pages, PageNumber number, const Edition& edition) {
    const EditionPage* page = page_holding(number, edition);
    return pages && page != nullptr &&
           std::any_of(pages->states.begin(), pages->states.end(),
                       [&](const PageState& state) { return state.page == page->number && state.may_go(); });
}

Diagnostic not_signed(const DisplayList& sheet, const Issue& issue) {
    Diagnostic finding{
        Severity::error,
        "not-signed",
        {},
        phrase("page {} is not signed {} as it is now", sheet.label, issue.edition().paper.review.stages.back()),
        phrase("`banxin sign` signs it; `banxin sign --list` shows who has")};
    return found_at(phrase("page {}", sheet.label), std::move(finding));
}

/// The sheets that may be written, and what is said of the others.
struct SheetsToPress {
    std::vector<std::size_t> indices;
    Diagnostics refused;
};

Diagnostic cut_short(const DisplayList& sheet, const Diagnostics& cuts) {
    Diagnostic finding{Severity::error,
                       "page-withheld",
                       {},
                       phrase("page {} is withheld: not all of its text comes out ({})", sheet.label,
                              counted(static_cast<std::ptrdiff_t>(cuts.size()), "{} place", "{} places")),
                       phrase("shorten what is over, or write it all the same with --even-if-overset")};
    return found_at(phrase("page {}", sheet.label), std::move(finding));
}

/// Takes out the pages whose stories are cut off, unless they are wanted all the same.
void withhold_cut_pages(const PressOptions& options, const PressIssue& press, SheetsToPress& to_press) {
    if (options.cut_stories == CutStories::print) return;
    std::erase_if(to_press.indices, [&](std::size_t index) {
        const Diagnostics cuts = press.cut_stories(index);
        if (!cuts.empty()) to_press.refused.push_back(cut_short(press.sheets().pages[index], cuts));
        return !cuts.empty();
    });
}

Result<SheetsToPress> sheets_to_press(const PressOptions& options, const Issue& issue, const PressIssue& press) {
    const Document& sheets = press.sheets();
    auto indices = choose_pages(sheets, issue.edition(), options.pages);
    if (!indices) return tl::unexpected(std::move(indices.error()));
    const auto pages = signed_pages(issue, options.edition.folder);
    if (!pages) return tl::unexpected(pages.error());
    if (*pages) print_diagnostics((*pages)->findings, options.colour);
    SheetsToPress to_press;
    for (const std::size_t index : *indices) {
        const DisplayList& sheet = sheets.pages[index];
        if (!options.signed_only || may_go(*pages, sheet.page, issue.edition())) {
            to_press.indices.push_back(index);
        } else {
            to_press.refused.push_back(not_signed(sheet, issue));
        }
    }
    withhold_cut_pages(options, press, to_press);
    return to_press;
}

/// The pages that are written, each with the plates that have changed since; nothing where that is not asked.
Phrase plates_changed(const std::vector<PressFile>& before, const std::vector<PressFile>& after) {
    std::vector<ChangedPlates> pages = changed_plates(before, after);
    std::erase_if(pages, [](const ChangedPlates& page) { return page.after.empty(); });
    return changed_plates_table(pages);
}

/// Read before anything is written: it may be the same folder.
Result<std::vector<PressFile>> older_files(const PressOptions& options) {
    if (options.changed_since.empty()) return std::vector<PressFile>();
    return press_files_in(options.changed_since);
}

ExitCode press_issue(const PressOptions& options, Length bleed, const Issue& issue) {
    const auto before = older_files(options);
    if (!before) return report_failure(before.error(), options.colour);
    const auto press =
        PressIssue::open(issue, {options.edition.profile, options.standard, bleed, options.input_time}, Cache());
    if (!press) return report_failure(press.error(), options.colour);
    const auto to_press = sheets_to_press(options, issue, **press);
    if (!to_press) return report_failure(to_press.error(), options.colour);
    print_diagnostics(to_press->refused, options.colour);
    const std::vector<std::size_t>& indices = to_press->indices;
    const auto folder = open_output(options.out);
    if (!folder) return report_failure(folder.error(), options.colour);
    const PressedPages pages = write_pages({**press, options, **folder}, indices);
    const auto kept = keep_output(**folder, pages.failure);
    if (!kept && kept.error().kind == FailureKind::world) return report_failure(kept.error(), options.colour);
    say(Stream::out, pages.ink_table);
    say(Stream::out, pages.withheld);
    say(Stream::out, phrase("{} of {} pages are in {}/ as {}", pages.written, indices.size() + to_press->refused.size(),
                            options.out, name_of(options.standard)) +
                         verbatim("\n"));
    if (!options.changed_since.empty()) say(Stream::out, plates_changed(*before, pages.files));
    if (!kept) return report_failure(kept.error(), options.colour);
    return to_press->refused.empty() ? fit_code(issue) : ExitCode::does_not_fit;
}

}  // namespace

ExitCode press(const PressOptions& options) {
    const auto bleed = read_bleed(options.bleed);
    if (!bleed) return report_failure(bleed.error(), options.colour);
    const auto issue = open_issue(options.edition, options.colour, Crew(jobs_or_usual(options.jobs)));
    if (!issue) return report_failure(issue.error(), options.colour);
    return press_issue(options, *bleed, **issue);
}

}  // namespace banxin
