#include "cli/open_issue.h"

#include "cli/layout_dirs.h"
#include "files/disk_files.h"

namespace banxin {

Result<std::unique_ptr<Issue>> open_issue(const std::string& folder, const std::vector<std::string>& layouts,
                                          ColourWish wish, Crew crew) {
    auto disk = std::make_shared<const DiskFiles>();
    auto dirs = layout_dirs(*disk, layouts);
    if (!dirs) return tl::unexpected(std::move(dirs.error()));
    auto issue = std::make_unique<Issue>(std::move(disk), EditionPlace{folder, *std::move(dirs)}, crew);
    if (auto read = issue->read(); !read) return tl::unexpected(std::move(read.error()));
    print_diagnostics(issue->warnings(), wish);
    if (auto set = issue->set(); !set) return tl::unexpected(std::move(set.error()));
    print_diagnostics(issue->set_pages().diagnostics, wish);
    return issue;
}

ExitCode fit_code(const Issue& issue) {
    return issue.set_pages().report.fit == Fit::fits ? ExitCode::fits : ExitCode::does_not_fit;
}

}  // namespace banxin
