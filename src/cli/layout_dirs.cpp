#include "cli/layout_dirs.h"

#include <utility>

#include "issue/shared_layouts.h"

namespace banxin {

Result<void> missing_folders(const Files& files, const std::vector<std::string>& asked, const std::string& option) {
    Diagnostics missing;
    for (const std::string& dir : asked) {
        const FileKind kind = files.look(dir).kind;
        if (kind == FileKind::folder) continue;
        const Phrase what = kind == FileKind::none ? phrase("there is no such folder") : phrase("this is no folder");
        missing.push_back(
            {Severity::error, "disk", {dir, 0, 0}, what, phrase("`{}` names it: give a folder that is there", option)});
    }
    if (!missing.empty()) return tl::unexpected(Failure{FailureKind::world, std::move(missing)});
    return {};
}

Result<std::vector<std::string>> layout_dirs(const Files& files, const std::vector<std::string>& asked) {
    if (auto missing = missing_folders(files, asked, "--layouts"); !missing) return tl::unexpected(missing.error());
    std::vector<std::string> dirs = asked;
    for (std::string& shared : shared_layouts()) dirs.push_back(std::move(shared));
    return dirs;
}

}  // namespace banxin
