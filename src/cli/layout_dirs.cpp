#include "cli/layout_dirs.h"

#include <utility>

#include "issue/shared_layouts.h"

namespace banxin {
namespace {

Diagnostics missing_folders(const Files& files, const std::vector<std::string>& asked) {
    Diagnostics missing;
    for (const std::string& dir : asked) {
        const FileKind kind = files.look(dir).kind;
        if (kind == FileKind::folder) continue;
        const Phrase what = kind == FileKind::none ? phrase("there is no such folder") : phrase("this is no folder");
        missing.push_back(
            {Severity::error, "disk", {dir, 0, 0}, what, phrase("`--layouts` names it: give a folder of layouts")});
    }
    return missing;
}

}  // namespace

Result<std::vector<std::string>> layout_dirs(const Files& files, const std::vector<std::string>& asked) {
    if (auto missing = missing_folders(files, asked); !missing.empty())
        return tl::unexpected(Failure{FailureKind::world, std::move(missing)});
    std::vector<std::string> dirs = asked;
    for (std::string& shared : shared_layouts()) dirs.push_back(std::move(shared));
    return dirs;
}

}  // namespace banxin
