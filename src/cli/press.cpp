#include "cli/press.h"

#include <fmt/format.h>

#include <atomic>

#include "base/in_parallel.h"
#include "base/try_in_parallel.h"
#include "cli/open_issue.h"
#include "cli/page_choice.h"
#include "cli/write_page_proofs.h"
#include "files/write_file.h"
#include "issue/press_issue.h"

namespace banxin {
namespace {

Result<Length> read_bleed(const std::string& word) {
    if (const auto bleed = parse_bleed(word)) return *bleed;
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

Result<void> write_page(PressIssue& press, std::size_t index, const PressOptions& options) {
    return press.page(index).and_then(
        [&](const std::string& bytes) { return write_file(options.out + "/" + press.run().file_name(index), bytes); });
}

/// Writes a page's proofs. Its row of the ink table; nothing where no proof is wanted.
Result<std::string> write_proofs(const PressIssue& press, std::size_t index, const PressOptions& options) {
    if (!options.proofs.any()) return std::string();
    return write_page_proofs(options.proofs, press.run(), index, options.out);
}

PressedPages write_pages(PressIssue& press, const std::vector<std::size_t>& indices, const PressOptions& options) {
    PressedPages pages;
    std::atomic<int> written = 0;
    std::vector<std::string> rows(indices.size());
    ProgressLine progress(indices.size());
    pages.failure = try_in_parallel(indices.size(), jobs_or_usual(options.jobs), [&](std::size_t i) -> Result<void> {
        progress.step(press.run().file_name(indices[i]));
        if (auto page = write_page(press, indices[i], options); !page) return page;
        ++written;
        return write_proofs(press, indices[i], options).map([&](std::string row) { rows[i] = std::move(row); });
    });
    pages.written = written;
    for (const std::string& row : rows) pages.ink_table += row;
    return pages;
}

ExitCode press_issue(const PressOptions& options, Length bleed, const Issue& issue) {
    const auto press = PressIssue::open(issue, {options.profile, options.standard, bleed, options.input_time}, Cache());
    if (!press) return report_failure(press.error(), options.colour);
    const auto indices = choose_pages((*press)->sheets(), issue.edition(), options.pages);
    if (!indices) return report_failure(indices.error(), options.colour);
    if (auto made = make_folder(options.out); !made) return report_failure(made.error(), options.colour);
    const PressedPages pages = write_pages(**press, *indices, options);
    fmt::print("{}{} of {} pages are in {}/ as {}\n", pages.ink_table, pages.written, indices->size(), options.out,
               name_of(options.standard));
    return pages.failure ? report_failure(*pages.failure, options.colour) : fit_code(issue);
}

}  // namespace

ExitCode press(const PressOptions& options) {
    const auto bleed = read_bleed(options.bleed);
    if (!bleed) return report_failure(bleed.error(), options.colour);
    const auto issue = open_issue(options.edition, options.layouts, options.colour);
    if (!issue) return report_failure(issue.error(), options.colour);
    return press_issue(options, *bleed, **issue);
}

}  // namespace banxin
