#include "cli/diff.h"

#include "cli/diff_plates.h"
#include "cli/draw_marked_pages.h"
#include "cli/open_issue.h"
#include "cli/open_revision.h"
#include "cli/say.h"
#include "compare/changes/compare_versions.h"
#include "compare/comparison_json.h"
#include "compare/comparison_table.h"
#include "files/disk_files.h"
#include "issue/issue_version.h"
#include "issue/language.h"
#include "issue/marked_proof.h"
#include "issue/page_changes.h"
#include "issue/proof_sketch.h"
#include "issue/stored_proofs.h"
#include "read/house/houses.h"

namespace banxin {
namespace {

/// A time of an edition: set for it, or a stored proof.
struct Time {
    EditionVersion version;
    std::unique_ptr<Issue> issue{};
};

/// The two times of an edition.
struct Times {
    EditionVersion before;
    Time after;
    std::set<PageNumber> pages;  ///< Of the new one, those that were chosen.
};

Result<void> nothing_to_compare(const DiffOptions& options) {
    if (!options.newer.empty() || !options.at.empty() || options.since > 0) return {};
    return fail_input({{Severity::error,
                        "nothing-to-compare",
                        {options.edition.folder, 0, 0},
                        phrase("there is nothing to compare it with"),
                        phrase("name a second edition, or say `--at HEAD` for what was committed last, `--since 1` for "
                               "the newest stored proof")}});
}

EditionWords other_folder(EditionWords words, const std::string& folder) {
    words.folder = folder;
    return words;
}

Time time_of(std::unique_ptr<Issue> issue) {
    EditionVersion version = version_of(*issue);
    return {std::move(version), std::move(issue)};
}

/// An edition in a folder is set; a stored proof is what it is.
Result<Time> time_named(const EditionWords& edition) {
    if (!is_stored_proof(edition.folder)) return open_quietly(edition, Crew(usual_jobs())).map(time_of);
    return stored_proof(DiskFiles(), edition.folder).map([](EditionVersion version) {
        return Time{std::move(version)};
    });
}

Result<EditionVersion> older_version(const DiffOptions& options) {
    if (options.since > 0) return stored_proof_since(DiskFiles(), options.edition.folder, options.since);
    const auto version_in = [](Time time) { return std::move(time.version); };
    if (options.at.empty()) return time_named(options.edition).map(version_in);
    return open_revision(options.edition, options.at, Crew(usual_jobs())).map(time_of).map(version_in);
}

/// The pages of the new version that were chosen; of all where none was.
Result<std::set<PageNumber>> pages_of(const DiffOptions& options, const EditionVersion& version) {
    std::vector<CalledPage> pages;
    for (const PageVersion& page : version.pages) pages.push_back({page.number, page.label});
    return chosen_pages(pages, options.pages);
}

Result<Times> times_of(const DiffOptions& options) {
    auto before = older_version(options);
    if (!before) return tl::unexpected(std::move(before.error()));
    const std::string& newer = options.newer.empty() ? options.edition.folder : options.newer;
    auto after = time_named(other_folder(options.edition, newer));
    if (!after) return tl::unexpected(std::move(after.error()));
    auto pages = pages_of(options, after->version);
    if (!pages) return tl::unexpected(std::move(pages.error()));
    return Times{*std::move(before), *std::move(after), *std::move(pages)};
}

Comparison told(const Times& times, const DiffOptions& options) {
    Comparison comparison = compare_versions(times.before, times.after.version);
    if (!options.pages.empty()) comparison = only_pages(times.pages, std::move(comparison));
    return options.only ? only_class(*options.only, std::move(comparison)) : comparison;
}

Result<void> draw_issue(const Times& times, const Comparison& comparison, const std::string& out) {
    const Issue& issue = *times.after.issue;
    const Document marked = marked_proof(issue.painted(GuideMode::off), issue.set_pages().type_case,
                                         {times.before, times.after.version, comparison}, spoken());
    return draw_marked_pages({marked, times.pages, "changes", gone_pages(comparison).size()}, issue.library(), out);
}

/// Of a stored proof, what it has of its pages, in faces that every house has.
Result<void> draw_proof(const Times& times, const Comparison& comparison, const std::string& out) {
    FontLibrary library;
    const auto type_case = open_type_case(built_in_house("zh-Hans").value_or(Paper()), library);
    if (!type_case) return tl::unexpected(type_case.error());
    const EditionVersion& version = times.after.version;
    const Document marked =
        marked_proof(sketched_proof(version, *type_case), *type_case, {times.before, version, comparison}, spoken());
    return draw_marked_pages({marked, times.pages, "changes", gone_pages(comparison).size()}, library, out);
}

Result<void> draw(const Times& times, const Comparison& comparison, const std::string& out) {
    if (out.empty()) return {};
    return times.after.issue ? draw_issue(times, comparison, out) : draw_proof(times, comparison, out);
}

}  // namespace

ExitCode diff(const DiffOptions& options) {
    if (const auto wrong = nothing_to_compare(options); !wrong) return report_failure(wrong.error(), options.colour);
    if (options.only_press) return diff_plates(options);
    const auto times = times_of(options);
    if (!times) return report_failure(times.error(), options.colour);
    const Comparison comparison = told(*times, options);
    const Colour colour = colour_for(Stream::out, options.colour);
    options.json ? say_data(Stream::out, comparison_json(comparison))
                 : say(Stream::out, comparison_table(comparison, colour, spoken()));
    if (const auto drawn = draw(*times, comparison, options.out); !drawn)
        return report_failure(drawn.error(), options.colour);
    return comparison.same() ? ExitCode::fits : ExitCode::does_not_fit;
}

}  // namespace banxin
