#include "cli/layout_dirs.h"

#include <filesystem>
#include <utility>

namespace banxin {
namespace fs = std::filesystem;

namespace {

Diagnostics missing_folders(const std::vector<std::string>& asked) {
    Diagnostics missing;
    for (const std::string& dir : asked) {
        std::error_code error;
        if (fs::is_directory(dir, error)) continue;
        const char* what = fs::exists(dir, error) ? "this is no folder" : "there is no such folder";
        missing.push_back(
            {Severity::error, "disk", {dir, 0, 0}, what, "`--layouts` names it: give a folder of layouts"});
    }
    return missing;
}

}  // namespace

Result<std::vector<std::string>> layout_dirs(const std::vector<std::string>& asked) {
    if (auto missing = missing_folders(asked); !missing.empty())
        return tl::unexpected(Failure{FailureKind::world, std::move(missing)});
    std::vector<std::string> dirs = asked;
    const auto add = [&](const fs::path& dir) {
        std::error_code error;
        if (fs::is_directory(dir, error)) dirs.push_back(dir.lexically_normal().string());
    };
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (!error) add(program.parent_path() / ".." / "share" / "banxin" / "layouts");
    add(BANXIN_LAYOUTS);
    return dirs;
}

}  // namespace banxin
