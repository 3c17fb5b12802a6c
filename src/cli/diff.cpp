#include "cli/diff.h"

#include "cli/language.h"
#include "cli/open_issue.h"
#include "cli/open_revision.h"
#include "cli/say.h"
#include "cli/stored_proofs.h"
#include "compare/changes/compare_versions.h"
#include "compare/comparison_json.h"
#include "compare/comparison_table.h"
#include "files/disk_files.h"
#include "issue/issue_version.h"

namespace banxin {
namespace {

/// The two times of an edition.
struct Times {
    EditionVersion before;
    EditionVersion after;
    std::set<PageNumber> pages;  ///< Of the new one, those that were chosen.
};

Result<void> nothing_to_compare(const DiffOptions& options) {
    if (!options.newer.empty() || !options.at.empty() || options.since > 0) return {};
    return fail_input({{Severity::error,
                        "nothing-to-compare",
                        {options.edition.folder, 0, 0},
                        phrase("there is nothing to compare it with"),
                        phrase("name a second edition, or say `--at HEAD` for what was committed last")}});
}

EditionWords other_folder(EditionWords words, const std::string& folder) {
    words.folder = folder;
    return words;
}

/// An edition in a folder is set; a stored proof is what it is.
Result<EditionVersion> version_named(const EditionWords& edition) {
    if (is_stored_proof(edition.folder)) return stored_proof(DiskFiles(), edition.folder);
    return open_quietly(edition, Crew(usual_jobs())).map([](const auto& issue) { return version_of(*issue); });
}

Result<EditionVersion> older_version(const DiffOptions& options) {
    if (options.since > 0) return stored_proof_since(DiskFiles(), options.edition.folder, options.since);
    if (options.at.empty()) return version_named(options.edition);
    return open_revision(options.edition, options.at, Crew(usual_jobs())).map([](const auto& issue) {
        return version_of(*issue);
    });
}

/// The pages of the new version that were chosen; of all where none was.
Result<std::set<PageNumber>> pages_of(const DiffOptions& options, const EditionVersion& version) {
    std::vector<CalledPage> pages;
    for (const PageVersion& page : version.pages) pages.push_back({page.number, page.label});
    return chosen_pages(pages, options.pages);
}

Result<Times> times_of(const DiffOptions& options) {
    if (const auto wrong = nothing_to_compare(options); !wrong) return tl::unexpected(wrong.error());
    auto before = older_version(options);
    if (!before) return tl::unexpected(std::move(before.error()));
    const std::string& newer = options.newer.empty() ? options.edition.folder : options.newer;
    auto after = version_named(other_folder(options.edition, newer));
    if (!after) return tl::unexpected(std::move(after.error()));
    auto pages = pages_of(options, *after);
    if (!pages) return tl::unexpected(std::move(pages.error()));
    return Times{*std::move(before), *std::move(after), *std::move(pages)};
}

Comparison told(const Times& times, const DiffOptions& options) {
    Comparison comparison = compare_versions(times.before, times.after);
    if (!options.pages.empty()) comparison = only_pages(times.pages, std::move(comparison));
    return options.only ? only_class(*options.only, std::move(comparison)) : comparison;
}

}  // namespace

ExitCode diff(const DiffOptions& options) {
    const auto times = times_of(options);
    if (!times) return report_failure(times.error(), options.colour);
    const Comparison comparison = told(*times, options);
    const Colour colour = colour_for(Stream::out, options.colour);
    say(Stream::out, options.json ? comparison_json(comparison) : comparison_table(comparison, colour, spoken()));
    return comparison.same() ? ExitCode::fits : ExitCode::does_not_fit;
}

}  // namespace banxin
