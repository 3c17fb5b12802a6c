#include "cli/open_issue.h"

#include "cli/layout_dirs.h"
#include "files/disk_files.h"
#include "issue/fence.h"
#include "issue/file_tongue.h"
#include "read/text/nearest.h"

namespace banxin {

namespace {

/// The editions in a paper's folder.
std::vector<std::string> editions_in(const Files& disk, const std::string& paper) {
    std::vector<std::string> editions;
    const auto names = disk.list(paper);
    if (!names) return editions;
    for (const std::string& name : *names) {
        const std::string folder = plain_path(paper + "/" + name);
        if (disk.has_file(folder + "/edition.yaml")) editions.push_back(folder);
    }
    return editions;
}

/// Refuses the folder of a paper where that of one of its editions is meant.
Result<void> refuse_paper(const Files& disk, const std::string& folder) {
    if (disk.has_file(folder + "/edition.yaml") || !disk.has_file(folder + "/paper.yaml")) return {};
    const std::vector<std::string> editions = editions_in(disk, folder);
    return fail_input({{Severity::error,
                        "paper-folder",
                        {folder, 0, 0},
                        phrase("this is the folder of a paper, not of one of its editions"),
                        editions.empty() ? phrase("name a folder with an edition.yaml in it; this paper has none yet")
                                         : phrase("name one of its editions: {}", one_of(editions))}});
}

/// What is said where no file is spoken of names keys as the paper does.
void speak_as_paper(const Files& disk, const std::string& edition) {
    for (const char* paper : {"/paper.yaml", "/../paper.yaml"}) {
        const auto bytes = disk.read(plain_path(edition + paper));
        if (bytes) return name_keys_as(language_of_keys(*bytes));
    }
}

Result<std::unique_ptr<Issue>> unread_issue(const EditionWords& edition, Crew crew,
                                            StoredPageUse stored = StoredPageUse::set) {
    return issue_place(edition, stored).map([&](IssuePlace place) {
        return std::make_unique<Issue>(std::move(place.files), std::move(place.edition), crew);
    });
}

}  // namespace

Result<IssuePlace> issue_place(const EditionWords& edition, StoredPageUse stored) {
    const DiskFiles disk;
    if (auto refused = refuse_paper(disk, edition.folder); !refused) return tl::unexpected(refused.error());
    auto layouts = layout_dirs(disk, edition.layouts);
    if (!layouts) return tl::unexpected(std::move(layouts.error()));
    if (auto missing = missing_folders(disk, edition.allowed, kAllow); !missing) return tl::unexpected(missing.error());
    const std::string home = home_of_edition(edition.folder);
    speak_as_paper(disk, home);
    auto fence = fence_round(home, named_by(edition, *layouts));
    return IssuePlace{std::move(fence), {home, *std::move(layouts), stored}};
}

Result<std::unique_ptr<Issue>> open_issue(const EditionWords& edition, ColourWish wish, Crew crew) {
    auto issue = unread_issue(edition, crew);
    if (!issue) return issue;
    if (auto read = (*issue)->read(); !read) return tl::unexpected(std::move(read.error()));
    print_diagnostics((*issue)->findings(), wish);
    if (auto set = (*issue)->set(); !set) return tl::unexpected(std::move(set.error()));
    print_diagnostics((*issue)->set_pages().diagnostics, wish);
    return issue;
}

namespace {

/// What was found while reading is not lost with the setting.
Failure with_findings(const Issue& issue, Failure failure) {
    Diagnostics all = issue.findings();
    all.insert(all.end(), failure.diagnostics.begin(), failure.diagnostics.end());
    return {failure.kind, std::move(all)};
}

}  // namespace

Result<std::unique_ptr<Issue>> open_draft(const EditionWords& edition, Crew crew) {
    auto issue = unread_issue(edition, crew);
    if (!issue) return issue;
    if (auto read = (*issue)->read_what_can_be_set(); !read) return tl::unexpected(std::move(read.error()));
    if (auto set = (*issue)->set(); !set) return tl::unexpected(with_findings(**issue, std::move(set.error())));
    return issue;
}

Result<std::unique_ptr<Issue>> open_to_build(const EditionWords& edition, Crew crew) {
    auto issue = open_draft(edition, crew);
    if (!issue) return issue;
    Diagnostics findings = (*issue)->findings();
    const auto in_part = [](const Diagnostic& found) { return found.code == "paper-in-part"; };
    if (std::erase_if(findings, in_part) == 0) return issue;
    return fail_input(std::move(findings));
}

Result<std::unique_ptr<Issue>> open_to_make_up(const EditionWords& edition, Crew crew) {
    auto issue = unread_issue(edition, crew, StoredPageUse::apart);
    if (!issue) return issue;
    if (auto read = (*issue)->read_what_can_be_set(); !read) return tl::unexpected(std::move(read.error()));
    return issue;
}

Result<std::unique_ptr<Issue>> open_quietly(const EditionWords& edition, Crew crew) {
    return unread_issue(edition, crew).and_then(set_quietly);
}

Result<std::unique_ptr<Issue>> set_quietly(std::unique_ptr<Issue> issue) {
    if (auto read = issue->read(); !read) return tl::unexpected(std::move(read.error()));
    if (auto set = issue->set(); !set) return tl::unexpected(with_findings(*issue, std::move(set.error())));
    return issue;
}

std::vector<std::string> named_by(const EditionWords& edition, const std::vector<std::string>& layouts) {
    std::vector<std::string> named = edition.allowed;
    named.insert(named.end(), layouts.begin(), layouts.end());
    if (!edition.profile.empty()) named.push_back(edition.profile);
    return named;
}

ExitCode fit_code(const Issue& issue) {
    if (issue.is_partial()) return ExitCode::input_wrong;
    return issue.set_pages().report.fit == Fit::fits ? ExitCode::fits : ExitCode::does_not_fit;
}

}  // namespace banxin
