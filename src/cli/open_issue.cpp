#include "cli/open_issue.h"

#include "cli/layout_dirs.h"
#include "files/disk_files.h"
#include "issue/fence.h"

namespace banxin {

namespace {

Result<std::unique_ptr<Issue>> unread_issue(const EditionWords& edition, Crew crew) {
    const DiskFiles disk;
    auto layouts = layout_dirs(disk, edition.layouts);
    if (!layouts) return tl::unexpected(std::move(layouts.error()));
    if (auto missing = missing_folders(disk, edition.allowed, kAllow); !missing) return tl::unexpected(missing.error());
    const std::string home = home_of_edition(edition.folder);
    auto fence = fence_round(home, named_by(edition, *layouts));
    return std::make_unique<Issue>(std::move(fence), EditionPlace{home, *std::move(layouts)}, crew);
}

}  // namespace

Result<std::unique_ptr<Issue>> open_issue(const EditionWords& edition, ColourWish wish, Crew crew) {
    auto issue = unread_issue(edition, crew);
    if (!issue) return issue;
    if (auto read = (*issue)->read(); !read) return tl::unexpected(std::move(read.error()));
    print_diagnostics((*issue)->findings(), wish);
    if (auto set = (*issue)->set(); !set) return tl::unexpected(std::move(set.error()));
    print_diagnostics((*issue)->set_pages().diagnostics, wish);
    return issue;
}

Result<std::unique_ptr<Issue>> open_draft(const EditionWords& edition, Crew crew) {
    auto issue = unread_issue(edition, crew);
    if (!issue) return issue;
    if (auto read = (*issue)->read_what_can_be_set(); !read) return tl::unexpected(std::move(read.error()));
    auto set = (*issue)->set();
    if (set) return issue;
    // What was found while reading is not lost with the setting.
    Diagnostics all = (*issue)->findings();
    all.insert(all.end(), set.error().diagnostics.begin(), set.error().diagnostics.end());
    return tl::unexpected(Failure{set.error().kind, std::move(all)});
}

Result<std::unique_ptr<Issue>> open_quietly(const EditionWords& edition, Crew crew) {
    return unread_issue(edition, crew).and_then(set_quietly);
}

Result<std::unique_ptr<Issue>> set_quietly(std::unique_ptr<Issue> issue) {
    if (auto read = issue->read(); !read) return tl::unexpected(std::move(read.error()));
    if (auto set = issue->set(); !set) return tl::unexpected(std::move(set.error()));
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
