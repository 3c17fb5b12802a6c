#include "cli/open_issue.h"

#include "cli/layout_dirs.h"
#include "files/disk_files.h"

namespace banxin {

namespace {

Result<std::unique_ptr<Issue>> unread_issue(const std::string& folder, const std::vector<std::string>& layouts,
                                            Crew crew) {
    auto disk = std::make_shared<const DiskFiles>();
    auto dirs = layout_dirs(*disk, layouts);
    if (!dirs) return tl::unexpected(std::move(dirs.error()));
    return std::make_unique<Issue>(std::move(disk), EditionPlace{folder, *std::move(dirs)}, crew);
}

}  // namespace

Result<std::unique_ptr<Issue>> open_issue(const std::string& folder, const std::vector<std::string>& layouts,
                                          ColourWish wish, Crew crew) {
    auto issue = unread_issue(folder, layouts, crew);
    if (!issue) return issue;
    if (auto read = (*issue)->read(); !read) return tl::unexpected(std::move(read.error()));
    print_diagnostics((*issue)->findings(), wish);
    if (auto set = (*issue)->set(); !set) return tl::unexpected(std::move(set.error()));
    print_diagnostics((*issue)->set_pages().diagnostics, wish);
    return issue;
}

Result<std::unique_ptr<Issue>> open_draft(const std::string& folder, const std::vector<std::string>& layouts,
                                          Crew crew) {
    auto issue = unread_issue(folder, layouts, crew);
    if (!issue) return issue;
    if (auto read = (*issue)->read_what_can_be_set(); !read) return tl::unexpected(std::move(read.error()));
    auto set = (*issue)->set();
    if (set) return issue;
    // What was found while reading is not lost with the setting.
    Diagnostics all = (*issue)->findings();
    all.insert(all.end(), set.error().diagnostics.begin(), set.error().diagnostics.end());
    return tl::unexpected(Failure{set.error().kind, std::move(all)});
}

ExitCode fit_code(const Issue& issue) {
    if (issue.is_partial()) return ExitCode::input_wrong;
    return issue.set_pages().report.fit == Fit::fits ? ExitCode::fits : ExitCode::does_not_fit;
}

}  // namespace banxin
