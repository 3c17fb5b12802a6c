#include "cli/open_revision.h"

#include "cli/layout_dirs.h"
#include "cli/open_issue.h"
#include "files/disk_files.h"
#include "files/git_files.h"
#include "issue/fence.h"

namespace banxin {

Result<std::unique_ptr<Issue>> open_revision(const EditionWords& edition, const std::string& revision, Crew crew) {
    auto opened = GitFiles::open(std::make_shared<const DiskFiles>(), edition.folder, revision);
    if (!opened) return tl::unexpected(std::move(opened.error()));
    const std::shared_ptr<const Files> files = *std::move(opened);
    auto layouts = layout_dirs(*files, edition.layouts);
    if (!layouts) return tl::unexpected(std::move(layouts.error()));
    auto fence = fence_round(files, edition.folder, named_by(edition, *layouts));
    return set_quietly(
        std::make_unique<Issue>(std::move(fence), EditionPlace{edition.folder, *std::move(layouts)}, crew));
}

}  // namespace banxin
